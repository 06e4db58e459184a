// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sigmoid against ONNX's own cases, and its int8 form against the definition.
#include <algorithm>
#include <cmath>

#include "tests/support/int8_node.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Sigmoid, GivesWhatOnnxExpects) {
  runCases({"test_sigmoid", "test_sigmoid_example"});
}

TEST(Sigmoid, InInt8IsOneTable) {
  const auto run = runInt8("Sigmoid", {everyByte(0.07F, 5)}, {0.00390625F, -128});
  EXPECT_EQ(run.kernels, "lut_s8");
  const auto expected = [](double x) { return 1.0 / (1.0 + std::exp(-x)); };
  EXPECT_LE(run.worstStep(everyByte(0.07F, 5), expected), 0);
}

}  // namespace
}  // namespace mote::tests
