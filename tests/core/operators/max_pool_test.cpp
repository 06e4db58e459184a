// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MaxPool against ONNX's own cases; what is not run is refused by name.
#include <algorithm>

#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"
#include "tests/support/volume_pool.h"

namespace mote::tests {
namespace {

using Integers = std::vector<std::int64_t>;

TEST(MaxPool, GivesWhatOnnxExpects) {
  runCases({"test_maxpool_1d_default", "test_maxpool_2d_ceil", "test_maxpool_2d_default",
            "test_maxpool_2d_dilations", "test_maxpool_2d_pads", "test_maxpool_2d_precomputed_pads",
            "test_maxpool_2d_precomputed_same_upper", "test_maxpool_2d_precomputed_strides",
            "test_maxpool_2d_same_lower", "test_maxpool_2d_same_upper", "test_maxpool_2d_strides"});
}

TEST(MaxPool, RefusesThreeAxesIndicesAndUnsignedBytes) {
  runCases({"test_maxpool_3d_default", "test_maxpool_with_argmax_2d_precomputed_pads",
            "test_maxpool_with_argmax_2d_precomputed_strides", "test_maxpool_2d_uint8"});
}

TEST(MaxPool, MovesInt8AndRescalesBehind) {
  const Int8Tensor x{{1, 1, 2, 2}, {10, -20, 30, 4}, 0.5F, 2};
  const graph::Attributes window = {{"kernel_shape", Integers{2, 2}}};
  const auto same = runInt8("MaxPool", {x}, {0.5F, 2}, {}, window);
  EXPECT_EQ(same.kernels, "max_pool2d_s8");
  EXPECT_EQ(same.values, (std::vector<std::int8_t>{30}));
  const auto other = runInt8("MaxPool", {x}, {0.25F, -7}, {}, window);
  EXPECT_EQ(other.kernels, "max_pool2d_s8 requantize_s8");
  EXPECT_EQ(other.values, (std::vector<std::int8_t>{49}));
}

TEST(MaxPool, RefusesWindowsThatDoNotFit) {
  const Array x = counting({1, 1, 3, 3});
  EXPECT_EQ(refusalOf("MaxPool", {x}, {{"kernel_shape", Integers{4, 1}}}), "operator.window");
  EXPECT_EQ(refusalOf("MaxPool", {x}, {{"kernel_shape", Integers{0, 1}}}), "operator.window");
  EXPECT_EQ(refusalOf("MaxPool", {x}, {{"kernel_shape", Integers{2}}}), "operator.rank");
  EXPECT_EQ(
      refusalOf("MaxPool", {x}, {{"kernel_shape", Integers{2, 2}}, {"pads", Integers{2, 0, 0, 0}}}),
      "operator.window");
}

TEST(MaxPool, RunsOverVolumes) {
  expectPoolsVolumes(
      "MaxPool", [](const std::vector<double>& cells) { return *std::ranges::max_element(cells); });
}

}  // namespace
}  // namespace mote::tests
