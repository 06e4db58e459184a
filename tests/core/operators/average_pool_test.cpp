// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AveragePool against ONNX's own cases; int8 rounds half away from zero.
#include <numeric>

#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"
#include "tests/support/volume_pool.h"

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

TEST(AveragePool, RunsOverVolumes) {
  expectPoolsVolumes("AveragePool", [](const std::vector<double>& cells) {
    return std::accumulate(cells.begin(), cells.end(), 0.0) / static_cast<double>(cells.size());
  });
}

}  // namespace
}  // namespace mote::tests
