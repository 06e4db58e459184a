// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pools over volumes [1, 1, d, h, w] by the cells of each window that lie inside.
#pragma once

#include <gtest/gtest.h>

#include <array>

#include "tests/support/node_case.h"
#include "tests/support/random.h"

namespace mote::tests {

/// fold(cells) of every window of the same kernel, stride and pad along all three axes.
template <typename Fold>
std::vector<float> volumeByDefinition(const Array& x, const Dims& out, std::int64_t kernel,
                                      std::int64_t stride, std::int64_t pad, const Fold& fold) {
  const Dims& in = x.dims();
  std::vector<float> output;
  for (std::int64_t i = 0; i < out[2] * out[3] * out[4]; ++i) {
    std::vector<double> cells;
    for (std::int64_t t = 0; t < kernel * kernel * kernel; ++t) {
      const std::int64_t z = i / (out[3] * out[4]) * stride + t / (kernel * kernel) - pad;
      const std::int64_t y = i / out[4] % out[3] * stride + t / kernel % kernel - pad;
      const std::int64_t column = i % out[4] * stride + t % kernel - pad;
      if (z < 0 || z >= in[2] || y < 0 || y >= in[3] || column < 0 || column >= in[4]) continue;
      const auto at = static_cast<std::size_t>((z * in[3] + y) * in[4] + column);
      cells.push_back(double{x.as<float>()[at]});
    }
    output.push_back(static_cast<float>(fold(cells)));
  }
  return output;
}

template <typename Fold>
void expectPoolsVolumes(const std::string& type, const Fold& fold) {
  Random random(43);
  const Array x = floats({1, 1, 5, 6, 7}, random.reals(210, -1.0F, 1.0F));
  for (const auto& [kernel, stride, pad] :
       std::vector<std::array<std::int64_t, 3>>{{2, 1, 0}, {3, 2, 1}, {2, 3, 1}}) {
    const Array got = runNode(type, {x},
                              {{"kernel_shape", std::vector<std::int64_t>(3, kernel)},
                               {"strides", std::vector<std::int64_t>(3, stride)},
                               {"pads", std::vector<std::int64_t>(6, pad)}});
    const auto want = volumeByDefinition(x, got.dims(), kernel, stride, pad, fold);
    EXPECT_EQ(difference({got}, {floats(got.dims(), want)}, 1e-6), "") << kernel << stride << pad;
  }
}

}  // namespace mote::tests
