// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HardSigmoid against ONNX's own cases, and its int8 form against the definition.
#include <algorithm>
#include <cmath>

#include "tests/support/int8_node.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(HardSigmoid, GivesWhatOnnxExpects) {
  runCases({"test_hardsigmoid", "test_hardsigmoid_default", "test_hardsigmoid_example"});
}

TEST(HardSigmoid, InInt8IsOneTable) {
  const auto run = runInt8("HardSigmoid", {everyByte(0.07F, 5)}, {0.00390625F, -128});
  EXPECT_EQ(run.kernels, "lut_s8");
  const auto expected = [](double x) { return std::clamp(0.2 * x + 0.5, 0.0, 1.0); };
  EXPECT_LE(run.worstStep(everyByte(0.07F, 5), expected), 0);
}

}  // namespace
}  // namespace mote::tests
