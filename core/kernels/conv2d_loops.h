// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The plain loops of convolution, for any arithmetic. Sums run over rows, columns, channels in this
// order: float results depend on it.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/kernels/conv2d_check.h"
#include "core/tensor/float16.h"
#include "core/tensor/nibbles.h"

namespace mote::kernels {

/// The products a convolution sums, and what follows.
struct FloatProduct {
  using Element = float;
  using Weights = const float*;
  using Sum = float;
  [[nodiscard]] float operator()(float x, float weight) const noexcept { return x * weight; }
};

/// Weights in half precision, widened one by one.
struct HalfProduct {
  using Element = float;
  using Weights = const std::uint16_t*;
  using Sum = float;
  [[nodiscard]] float operator()(float x, std::uint16_t weight) const noexcept {
    return x * halfToFloat(weight);
  }
};

struct QuantizedProduct {
  using Element = std::int8_t;
  using Weights = const std::int8_t*;
  using Sum = std::int32_t;
  std::int32_t inputZeroPoint;
  [[nodiscard]] std::int32_t operator()(std::int8_t x, std::int8_t weight) const noexcept {
    return (x - inputZeroPoint) * weight;
  }
};

/// The same with weights of four bits.
struct PackedProduct : QuantizedProduct {
  using Weights = Nibbles;
};

/// int16 by int8, summed in 64 bits: TFLite's "16x8".
struct LongProduct {
  using Element = std::int16_t;
  using Weights = const std::int8_t*;
  using Sum = std::int64_t;
  [[nodiscard]] std::int32_t operator()(std::int16_t x, std::int8_t weight) const noexcept {
    return x * weight;
  }
};

/// One output element; `input` at the image's group of channels, `weight` at the output's filter.
template <typename Product>
typename Product::Sum convolveOne(const Conv2dShape& shape, const Taps& rows, const Taps& columns,
                                  const typename Product::Element* input,
                                  typename Product::Weights weight,
                                  const Product& product) noexcept {
  typename Product::Sum sum{};
  for (std::int32_t ky = rows.first; ky < rows.end; ++ky) {
    const std::int32_t y = rows.origin + ky * shape.rows.dilation;
    for (std::int32_t kx = columns.first; kx < columns.end; ++kx) {
      const std::int32_t x = columns.origin + kx * shape.columns.dilation;
      const auto* pixel = input + (y * shape.columns.input + x) * shape.inputChannels;
      const auto taps = weight + (ky * shape.columns.kernel + kx) * shape.groupInputs;
      for (std::int32_t channel = 0; channel < shape.groupInputs; ++channel) {
        sum += product(pixel[channel], taps[channel]);
      }
    }
  }
  return sum;
}

template <typename Product, typename Output, typename Epilogue>
void convolve(const Conv2dShape& shape, const typename Product::Element* input,
              typename Product::Weights weight, Output* output, const Product& product,
              const Epilogue& epilogue) noexcept {
  const std::int32_t image = shape.rows.input * shape.columns.input * shape.inputChannels;
  const std::int32_t filter = shape.rows.kernel * shape.columns.kernel * shape.groupInputs;
  for (std::int32_t n = 0; n < shape.batch; ++n, input += image) {
    for (std::int32_t oy = 0; oy < shape.rows.output; ++oy) {
      const Taps rows = shape.rows.taps(oy);
      for (std::int32_t ox = 0; ox < shape.columns.output; ++ox) {
        const Taps columns = shape.columns.taps(ox);
        const auto* group = input;
        for (std::int32_t channel = 0; channel < shape.outputChannels;) {
          const std::int32_t end = channel + shape.groupOutputs;
          for (; channel < end; ++channel) {
            const auto sum =
                convolveOne(shape, rows, columns, group, weight + channel * filter, product);
            *output++ = epilogue(sum, channel);
          }
          group += shape.groupInputs;
        }
      }
    }
  }
}

constexpr std::int32_t kDepthwiseBlock = 16;

/// Sums of `count` (at most kDepthwiseBlock) neighbouring output channels of one pixel. Inner loops
/// run along channels, which are contiguous in both input and weights.
template <typename Product>
void convolveDepthwiseBlock(const Conv2dShape& shape, const Taps& rows, const Taps& columns,
                            const typename Product::Element* input,
                            typename Product::Weights weight, std::int32_t channel,
                            std::int32_t count, const Product& product,
                            typename Product::Sum* sums) noexcept {
  for (std::int32_t i = 0; i < count; ++i) {
    sums[i] = {};
  }
  for (std::int32_t ky = rows.first; ky < rows.end; ++ky) {
    const std::int32_t y = rows.origin + ky * shape.rows.dilation;
    for (std::int32_t kx = columns.first; kx < columns.end; ++kx) {
      const std::int32_t x = columns.origin + kx * shape.columns.dilation;
      const auto* pixel = input + (y * shape.columns.input + x) * shape.inputChannels;
      const auto taps = weight + (ky * shape.columns.kernel + kx) * shape.outputChannels + channel;
      if (shape.groupOutputs == 1) {
        for (std::int32_t i = 0; i < count; ++i) {
          sums[i] += product(pixel[channel + i], taps[i]);
        }
      } else {
        for (std::int32_t i = 0; i < count; ++i) {
          sums[i] += product(pixel[(channel + i) / shape.groupOutputs], taps[i]);
        }
      }
    }
  }
}

template <typename Product, typename Epilogue>
void convolveDepthwise(const Conv2dShape& shape, const typename Product::Element* input,
                       typename Product::Weights weight, typename Product::Element* output,
                       const Product& product, const Epilogue& epilogue) noexcept {
  const std::int32_t image = shape.rows.input * shape.columns.input * shape.inputChannels;
  for (std::int32_t n = 0; n < shape.batch; ++n, input += image) {
    for (std::int32_t oy = 0; oy < shape.rows.output; ++oy) {
      const Taps rows = shape.rows.taps(oy);
      for (std::int32_t ox = 0; ox < shape.columns.output; ++ox) {
        const Taps columns = shape.columns.taps(ox);
        for (std::int32_t channel = 0; channel < shape.outputChannels; channel += kDepthwiseBlock) {
          const std::int32_t left = shape.outputChannels - channel;
          const std::int32_t count = left < kDepthwiseBlock ? left : kDepthwiseBlock;
          typename Product::Sum sums[kDepthwiseBlock];
          convolveDepthwiseBlock(shape, rows, columns, input, weight, channel, count, product,
                                 sums);
          for (std::int32_t i = 0; i < count; ++i) {
            *output++ = epilogue(sums[i], channel + i);
          }
        }
      }
    }
  }
}

}  // namespace mote::kernels
