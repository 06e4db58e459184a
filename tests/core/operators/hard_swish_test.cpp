// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HardSwish against ONNX's own cases, and its int8 form against the definition.
#include <algorithm>
#include <cmath>

#include "tests/support/int8_node.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(HardSwish, GivesWhatOnnxExpects) {
  runCases({"test_hardswish"});
}

TEST(HardSwish, InInt8IsOneTable) {
  const auto run = runInt8("HardSwish", {everyByte(0.06F, -12)}, {0.05F, -120});
  EXPECT_EQ(run.kernels, "lut_s8");
  const auto expected = [](double x) { return x * std::clamp(x / 6.0 + 0.5, 0.0, 1.0); };
  EXPECT_LE(run.worstStep(everyByte(0.06F, -12), expected), 1);
}

/// By hand from TensorFlow Lite's hard_swish.h: input 0.0625 steps, output 0.0625 steps. x = 1.0 is
/// 16 steps; 2048 fine steps times 0.5 exactly is 1024 of the output's 1/128, and the gate of 2/3
/// is 21845 / 32768: 1024 * 21845 / 2^15 = 682, rounded by 2^6 to 11 steps, 0.6875 for 2/3.
TEST(HardSwish, FollowsTheReferenceArithmetic) {
  const auto run = runInt8("HardSwish", {{{1, 3}, {16, 127, -48}, 0.0625F, 0}}, {0.0625F, 0});
  EXPECT_EQ(run.values, (std::vector<std::int8_t>{11, 127, 0}));
}

}  // namespace
}  // namespace mote::tests
