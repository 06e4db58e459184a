// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ConvTranspose against ONNX's own cases; groups by hand.
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

using Integers = std::vector<std::int64_t>;

TEST(ConvTranspose, GivesWhatOnnxExpects) {
  runCases({"test_convtranspose", "test_convtranspose_1d", "test_convtranspose_autopad_same",
            "test_convtranspose_dilations", "test_convtranspose_kernel_shape",
            "test_convtranspose_output_shape", "test_convtranspose_pad", "test_convtranspose_pads",
            "test_convtranspose_with_kernel"});
}

TEST(ConvTranspose, RefusesThreeAxes) {
  runCases({"test_convtranspose_3d"});
}

/// Two groups of one channel each; group 0 gives two outputs, (1, 2) spread by (1, 10) and (100,
/// 0).
TEST(ConvTranspose, InGroups) {
  const Array x = floats({1, 2, 1, 2}, {1, 2, 3, 4});
  const Array w = floats({2, 2, 1, 2}, {1, 10, 100, 0, 2, 0, 0, 5});
  const Array got = runNode("ConvTranspose", {x, w}, {{"group", std::int64_t{2}}});
  EXPECT_EQ(
      difference({got}, {floats({1, 4, 1, 3}, {1, 12, 20, 100, 200, 0, 6, 8, 0, 0, 15, 20})}, 1e-6),
      "");
}

TEST(ConvTranspose, RefusesWhatDoesNotFit) {
  const Array x = counting({1, 2, 3, 3});
  EXPECT_EQ(refusalOf("ConvTranspose", {x, counting({3, 1, 2, 2})}), "conv.channels");
  EXPECT_EQ(
      refusalOf("ConvTranspose", {x, counting({2, 1, 2, 2})}, {{"pads", Integers{9, 9, 9, 9}}}),
      "operator.window");
  EXPECT_EQ(
      refusalOf("ConvTranspose", {x, counting({2, 1, 2, 2})}, {{"output_padding", Integers{1}}}),
      "operator.window");
}

}  // namespace
}  // namespace mote::tests
