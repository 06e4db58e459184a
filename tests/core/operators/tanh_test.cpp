// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tanh against ONNX's own cases, and its int8 form against the definition.
#include <algorithm>
#include <cmath>

#include "tests/support/int8_node.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Tanh, GivesWhatOnnxExpects) {
  runCases({"test_tanh", "test_tanh_example"});
}

TEST(Tanh, InInt8IsOneTable) {
  const auto run = runInt8("Tanh", {everyByte(0.03F, -7)}, {0.0078125F, 0});
  EXPECT_EQ(run.kernels, "lut_s8");
  const auto expected = [](double x) { return std::tanh(x); };
  EXPECT_LE(run.worstStep(everyByte(0.03F, -7), expected), 0);
}

}  // namespace
}  // namespace mote::tests
