// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pooling by its definition, one cell at a time, and random cases.
#pragma once

#include <algorithm>
#include <limits>

#include "core/kernels/pool2d.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {

/// Zero point of the int8 cases.
constexpr double kZeroPoint = -5.0;

struct PoolCase {
  std::int32_t inputH = 1, inputW = 1, outputH = 1, outputW = 1, channels = 1;
  kernels::Pool2dParams params;

  [[nodiscard]] std::size_t inputCount() const {
    return static_cast<std::size_t>(inputH * inputW * channels);
  }
};

inline PoolCase randomPool(Random& random) {
  PoolCase c;
  c.inputH = random.integer(1, 8);
  c.inputW = random.integer(1, 8);
  c.channels = random.integer(1, 9);
  auto& p = c.params;
  p.kernelH = random.integer(1, 4);
  p.kernelW = random.integer(1, 4);
  p.strideH = random.integer(1, 3);
  p.strideW = random.integer(1, 3);
  p.dilationH = random.integer(1, 2);
  p.dilationW = random.integer(1, 2);
  p.padTop = random.integer(0, 2);
  p.padLeft = random.integer(0, 2);
  p.padBottom = random.integer(0, 2);
  p.padRight = random.integer(0, 2);
  p.countsPadding = random.integer(0, 1);
  c.outputH = (c.inputH + p.padTop + p.padBottom) / p.strideH + 1;
  c.outputW = (c.inputW + p.padLeft + p.padRight) / p.strideW + 1;
  p.minimum = random.integer(0, 1) == 0 ? -std::numeric_limits<float>::infinity() : 0.0F;
  p.maximum = random.integer(0, 1) == 0 ? std::numeric_limits<float>::infinity() : 2.0F;
  p.quantizedMinimum = random.integer(-128, -20);
  p.quantizedMaximum = random.integer(20, 127);
  return c;
}

template <typename T>
std::vector<T> runPool(std::string_view kernel, const PoolCase& c, const std::vector<T>& input) {
  const auto zero = typeOf<T>() == ElementType::Int16 ? 0 : static_cast<std::int32_t>(kZeroPoint);
  const Tensor output = emptyTensor(typeOf<T>(), {1, c.outputH, c.outputW, c.channels});
  const Tensor image = tensorOf({1, c.inputH, c.inputW, c.channels}, input).quantized(0.1F, zero);
  EXPECT_TRUE(runKernel(referenceKernel(kernel), c.params, {image}, {output}).ok());
  return output.values<T>();
}

/// fold(cells inside, number of cells inside the padded input) for each output element.
template <typename T, typename Fold>
std::vector<double> poolByDefinition(const PoolCase& c, const std::vector<T>& input,
                                     const Fold& fold) {
  const auto& p = c.params;
  std::vector<double> output;
  for (std::int32_t i = 0; i < c.outputH * c.outputW * c.channels; ++i) {
    const std::int32_t channel = i % c.channels;
    const std::int32_t ox = i / c.channels % c.outputW;
    const std::int32_t oy = i / c.channels / c.outputW;
    std::vector<double> cells;
    std::size_t padded = 0;
    for (std::int32_t k = 0; k < p.kernelH * p.kernelW; ++k) {
      const std::int32_t y = oy * p.strideH - p.padTop + k / p.kernelW * p.dilationH;
      const std::int32_t x = ox * p.strideW - p.padLeft + k % p.kernelW * p.dilationW;
      padded += y < c.inputH + p.padBottom && x < c.inputW + p.padRight ? 1 : 0;
      if (y >= 0 && y < c.inputH && x >= 0 && x < c.inputW) {
        cells.push_back(input[static_cast<std::size_t>((y * c.inputW + x) * c.channels + channel)]);
      }
    }
    output.push_back(fold(cells, padded));
  }
  return output;
}

}  // namespace mote::tests
