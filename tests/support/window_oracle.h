// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows of a convolution by their definition, tap by tap.
#pragma once

#include "core/kernels/conv2d_check.h"
#include "tests/support/conv_oracle.h"

namespace mote::tests {

inline kernels::Conv2dShape shapeOf(const ConvCase& c) {
  const auto& p = c.params;
  return {{c.inputH, c.outputH, c.kernelH, p.strideH, p.dilationH, p.padTop},
          {c.inputW, c.outputW, c.kernelW, p.strideW, p.dilationW, p.padLeft},
          c.batch,
          c.inputC,
          c.outputC,
          c.groupInputs(),
          c.groupOutputs()};
}

/// Of output pixel `at`, for a group of channels; outside the image everything is the zero point.
inline std::vector<std::int32_t> windowByDefinition(const ConvCase& c,
                                                    const std::vector<std::int8_t>& image,
                                                    std::int32_t group, std::int32_t at) {
  std::vector<std::int32_t> window;
  for (std::int32_t ky = 0; ky < c.kernelH; ++ky) {
    for (std::int32_t kx = 0; kx < c.kernelW; ++kx) {
      const std::int32_t y =
          at / c.outputW * c.params.strideH - c.params.padTop + ky * c.params.dilationH;
      const std::int32_t x =
          at % c.outputW * c.params.strideW - c.params.padLeft + kx * c.params.dilationW;
      const bool inside = y >= 0 && y < c.inputH && x >= 0 && x < c.inputW;
      for (std::int32_t i = 0; i < c.groupInputs(); ++i) {
        const std::int32_t place = (y * c.inputW + x) * c.inputC + group * c.groupInputs() + i;
        window.push_back(inside ? image[static_cast<std::size_t>(place)] : c.inputZero);
      }
    }
  }
  return window;
}

/// Calls check(case, image, group, first pixel, step) for many cases; step is 0 for images of less
/// than four pixels.
template <typename Check>
void forManyWindows(Random& random, const Check& check) {
  for (int i = 0; i < 300; ++i) {
    const ConvCase c = randomConv(random, false);
    const auto bytes = static_cast<std::size_t>(c.inputH) * static_cast<std::size_t>(c.inputW) *
                       static_cast<std::size_t>(c.inputC);
    const auto image = random.integers<std::int8_t>(bytes, -128, 127);
    const std::int32_t pixels = c.outputH * c.outputW;
    const std::int32_t step = pixels < 4 ? 0 : 1;
    const std::int32_t first = random.integer(0, pixels - 1 - 3 * step);
    check(c, image, random.integer(0, c.params.groups - 1), first, step);
    if (testing::Test::HasFailure()) {
      ADD_FAILURE() << c;
      return;
    }
  }
}

}  // namespace mote::tests
