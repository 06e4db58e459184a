// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AveragePool against ONNX's own cases; int8 rounds half away from zero.
#include <array>
#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"
#include "tests/support/random.h"

namespace mote::tests {
namespace {

using Integers = std::vector<std::int64_t>;

TEST(AveragePool, GivesWhatOnnxExpects) {
  runCases({"test_averagepool_1d_default", "test_averagepool_2d_ceil",
            "test_averagepool_2d_default", "test_averagepool_2d_pads",
            "test_averagepool_2d_pads_count_include_pad", "test_averagepool_2d_precomputed_pads",
            "test_averagepool_2d_precomputed_pads_count_include_pad",
            "test_averagepool_2d_precomputed_same_upper", "test_averagepool_2d_precomputed_strides",
            "test_averagepool_2d_same_lower", "test_averagepool_2d_same_upper",
            "test_averagepool_2d_strides"});
}

TEST(AveragePool, RefusesThreeAxes) {
  runCases({"test_averagepool_3d_default"});
}

TEST(AveragePool, RoundsInt8HalfAwayFromZero) {
  const graph::Attributes window = {{"kernel_shape", Integers{1, 2}}, {"strides", Integers{1, 2}}};
  const auto run =
      runInt8("AveragePool", {{{1, 1, 1, 4}, {3, 4, -3, -4}, 0.5F, 2}}, {0.5F, 2}, {}, window);
  EXPECT_EQ(run.kernels, "average_pool2d_s8");
  EXPECT_EQ(run.values, (std::vector<std::int8_t>{4, -4}));
}

/// Every window of a volume [1, 1, d, h, w], by the cells that lie inside and a fold over them.
std::vector<float> meanOfVolume(const Array& x, const Dims& out, std::int64_t kernel,
                                std::int64_t stride, std::int64_t pad) {
  const Dims& in = x.dims();
  std::vector<float> output;
  for (std::int64_t i = 0; i < out[2] * out[3] * out[4]; ++i) {
    double sum = 0.0;
    int cells = 0;
    for (std::int64_t t = 0; t < kernel * kernel * kernel; ++t) {
      const std::int64_t z = i / (out[3] * out[4]) * stride + t / (kernel * kernel) - pad;
      const std::int64_t y = i / out[4] % out[3] * stride + t / kernel % kernel - pad;
      const std::int64_t column = i % out[4] * stride + t % kernel - pad;
      if (z < 0 || z >= in[2] || y < 0 || y >= in[3] || column < 0 || column >= in[4]) continue;
      const auto at = static_cast<std::size_t>((z * in[3] + y) * in[4] + column);
      const auto value = static_cast<double>(x.as<float>()[at]);
      sum += value;
      ++cells;
    }
    output.push_back(static_cast<float>(sum / cells));
  }
  return output;
}

TEST(AveragePool, RunsOverVolumes) {
  Random random(43);
  const Array x = floats({1, 1, 5, 6, 7}, random.reals(210, -1.0F, 1.0F));
  for (const auto& [kernel, stride, pad] :
       std::vector<std::array<std::int64_t, 3>>{{2, 1, 0}, {3, 2, 1}, {2, 3, 1}}) {
    const Array got = runNode("AveragePool", {x},
                              {{"kernel_shape", std::vector<std::int64_t>(3, kernel)},
                               {"strides", std::vector<std::int64_t>(3, stride)},
                               {"pads", std::vector<std::int64_t>(6, pad)}});
    const auto want = meanOfVolume(x, got.dims(), kernel, stride, pad);
    EXPECT_EQ(difference({got}, {floats(got.dims(), want)}, 1e-6), "") << kernel << stride << pad;
  }
}

}  // namespace
}  // namespace mote::tests
