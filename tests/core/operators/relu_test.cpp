// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Relu against ONNX's own cases, and its int8 form against the definition.
#include <algorithm>
#include <cmath>

#include "tests/support/int8_node.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Relu, GivesWhatOnnxExpects) {
  runCases({"test_relu"});
}

TEST(Relu, InInt8IsOneTable) {
  const auto run = runInt8("Relu", {everyByte(0.05F, -3)}, {0.031F, -128});
  EXPECT_EQ(run.kernels, "lut_s8");
  const auto expected = [](double x) { return std::max(x, 0.0); };
  EXPECT_LE(run.worstStep(everyByte(0.05F, -3), expected), 0);
}

}  // namespace
}  // namespace mote::tests
