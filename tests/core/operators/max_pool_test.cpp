// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MaxPool against ONNX's own cases; what is not run is refused by name.
#include <algorithm>
#include <array>
#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"
#include "tests/support/random.h"

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

/// Every window of a volume [1, 1, d, h, w], by the cells that lie inside and a fold over them.
std::vector<float> largestOfVolume(const Array& x, const Dims& out, std::int64_t kernel,
                                   std::int64_t stride, std::int64_t pad) {
  const Dims& in = x.dims();
  std::vector<float> output;
  for (std::int64_t i = 0; i < out[2] * out[3] * out[4]; ++i) {
    double largest = -1e9;
    for (std::int64_t t = 0; t < kernel * kernel * kernel; ++t) {
      const std::int64_t z = i / (out[3] * out[4]) * stride + t / (kernel * kernel) - pad;
      const std::int64_t y = i / out[4] % out[3] * stride + t / kernel % kernel - pad;
      const std::int64_t column = i % out[4] * stride + t % kernel - pad;
      if (z < 0 || z >= in[2] || y < 0 || y >= in[3] || column < 0 || column >= in[4]) continue;
      const auto at = static_cast<std::size_t>((z * in[3] + y) * in[4] + column);
      const auto value = static_cast<double>(x.as<float>()[at]);
      largest = std::max(largest, value);
    }
    output.push_back(static_cast<float>(largest));
  }
  return output;
}

TEST(MaxPool, RunsOverVolumes) {
  Random random(43);
  const Array x = floats({1, 1, 5, 6, 7}, random.reals(210, -1.0F, 1.0F));
  for (const auto& [kernel, stride, pad] :
       std::vector<std::array<std::int64_t, 3>>{{2, 1, 0}, {3, 2, 1}, {2, 3, 1}}) {
    const Array got = runNode("MaxPool", {x},
                              {{"kernel_shape", std::vector<std::int64_t>(3, kernel)},
                               {"strides", std::vector<std::int64_t>(3, stride)},
                               {"pads", std::vector<std::int64_t>(6, pad)}});
    const auto want = largestOfVolume(x, got.dims(), kernel, stride, pad);
    EXPECT_EQ(difference({got}, {floats(got.dims(), want)}, 1e-6), "") << kernel << stride << pad;
  }
}

}  // namespace
}  // namespace mote::tests
