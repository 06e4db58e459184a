// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LeakyRelu against ONNX's own cases, and its int8 form against the definition.
#include <algorithm>
#include <cmath>

#include "tests/support/int8_node.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(LeakyRelu, GivesWhatOnnxExpects) {
  runCases({"test_leakyrelu", "test_leakyrelu_default", "test_leakyrelu_example"});
}

TEST(LeakyRelu, InInt8IsOneTable) {
  const auto run = runInt8("LeakyRelu", {everyByte(0.05F, 11)}, {0.03F, -100});
  EXPECT_EQ(run.kernels, "lut_s8");
  const auto expected = [](double x) { return x < 0.0 ? 0.01 * x : x; };
  EXPECT_LE(run.worstStep(everyByte(0.05F, 11), expected), 0);
}

}  // namespace
}  // namespace mote::tests
