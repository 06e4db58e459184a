// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pooling by its definition, one cell at a time, and random cases for each element type.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/kernels/pool2d.h"
#include "tests/support/conv_oracle.h"
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

/// Zero points are kZeroPoint of int8 alone.
template <typename T>
constexpr double zeroOf() {
  return std::is_same_v<T, std::int8_t> ? kZeroPoint : 0.0;
}

template <typename T>
std::vector<T> runPool(std::string_view kernel, const PoolCase& c, const std::vector<T>& input) {
  const auto zero = static_cast<std::int32_t>(zeroOf<T>());
  const Tensor output = emptyTensor(typeOf<T>(), {1, c.outputH, c.outputW, c.channels});
  const Tensor image = tensorOf({1, c.inputH, c.inputW, c.channels}, input).quantized(0.1F, zero);
  EXPECT_TRUE(runKernel(referenceKernel(kernel), c.params, {image}, {output}).ok());
  return output.values<T>();
}

/// fold(cells inside, number of cells that count) for each output element: those inside the
/// padded input where padding counts.
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
    output.push_back(fold(cells, p.countsPadding != 0 ? padded : cells.size()));
  }
  return output;
}

/// Random values of the kernel's type, over all of integers' range.
template <typename T>
std::vector<T> randomCells(const PoolCase& c, Random& random) {
  if constexpr (std::is_same_v<T, float>) {
    return random.reals(c.inputCount(), -4.0F, 4.0F);
  } else {
    using Limits = std::numeric_limits<T>;
    return random.integers<T>(c.inputCount(), Limits::min(), Limits::max());
  }
}

/// Random pools of T, each element within `tolerance` of the clamped fold.
template <typename T, typename Fold>
void expectPools(std::string_view kernel, double tolerance, const Fold& fold) {
  constexpr bool kReal = std::is_same_v<T, float>;
  Random random(40);
  for (int i = 0; i < 100; ++i) {
    PoolCase c = randomPool(random);
    auto& p = c.params;
    if (std::is_same_v<T, std::int16_t>) p.quantizedMinimum *= 200, p.quantizedMaximum *= 200;
    const std::vector<T> input = randomCells<T>(c, random);
    const std::vector<T> given = runPool<T>(kernel, c, input);
    const std::vector<double> expected = poolByDefinition(c, input, fold);
    for (std::size_t e = 0; e < given.size(); ++e) {
      const double clamped =
          std::clamp(expected[e], kReal ? double{p.minimum} : double(p.quantizedMinimum),
                     kReal ? double{p.maximum} : double(p.quantizedMaximum));
      ASSERT_TRUE(given[e] == clamped || std::fabs(given[e] - clamped) <= tolerance)
          << +given[e] << ", not " << clamped << ": case " << i << ", element " << e;
    }
  }
}

/// The largest cell, or the least value where there is none.
template <typename T>
void expectLargest(std::string_view kernel) {
  using Limits = std::numeric_limits<T>;
  constexpr double kNone = std::is_same_v<T, float> ? -std::numeric_limits<double>::infinity()
                                                    : static_cast<double>(Limits::lowest());
  expectPools<T>(kernel, 0.0, [](const std::vector<double>& cells, std::size_t) {
    return cells.empty() ? kNone : *std::max_element(cells.begin(), cells.end());
  });
}

/// The mean of the cells that count, padding at zero; integers round half away from zero, as
/// TFLite's do.
template <typename T>
void expectMean(std::string_view kernel, double tolerance) {
  expectPools<T>(kernel, tolerance, [](const std::vector<double>& cells, std::size_t count) {
    const double sum = std::accumulate(cells.begin(), cells.end(), 0.0) +
                       static_cast<double>(count - cells.size()) * zeroOf<T>();
    const double mean = count == 0 ? zeroOf<T>() : sum / static_cast<double>(count);
    return std::is_same_v<T, float> ? mean : std::round(mean);
  });
}

/// What check() says to a window of 200 by 200, more cells than a sum of int16 holds.
inline Code refusalOfLargeWindow16(std::string_view kernel) {
  kernels::Pool2dParams p;
  p.kernelH = p.kernelW = 200;
  return refusal(kernel, p, {emptyTensor(ElementType::Int16, {1, 1, 1, 1})},
                 emptyTensor(ElementType::Int16, {1, 1, 1, 1}));
}

/// The window of a convolution, for pools of int8.
inline kernels::Pool2dParams poolParams(const ConvCase& c, Random& random) {
  kernels::Pool2dParams p;
  p.kernelH = c.kernelH;
  p.kernelW = c.kernelW;
  p.strideH = c.params.strideH;
  p.strideW = c.params.strideW;
  p.dilationH = c.params.dilationH;
  p.dilationW = c.params.dilationW;
  p.padTop = c.params.padTop;
  p.padLeft = c.params.padLeft;
  p.padBottom = random.integer(0, 2);
  p.padRight = random.integer(0, 2);
  p.countsPadding = random.integer(0, 1);
  p.quantizedMinimum = c.params.quantizedMinimum;
  p.quantizedMaximum = c.params.quantizedMaximum;
  return p;
}

}  // namespace mote::tests
