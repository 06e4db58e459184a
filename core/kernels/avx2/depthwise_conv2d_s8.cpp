// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Depthwise convolution in int8 with AVX2, sixteen channels a vector, two taps a multiplication;
// equal to the reference to the bit.
#include "core/kernels/avx2/rows_s8.h"
#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"

#if defined(__x86_64__)

namespace mote::kernels::avx2 {
namespace {

constexpr std::int32_t kBlock = 16;

/// Taps of a window that lie inside the image, as elements of the image and of the weights.
struct TapList {
  static constexpr std::int32_t kCapacity = 128;
  std::int32_t inputs[kCapacity];
  std::int32_t weights[kCapacity];
  std::int32_t count = 0;

  /// False where the window has more taps than fit.
  static bool fits(const Conv2dShape& shape) noexcept {
    return std::int64_t{shape.rows.kernel} * shape.columns.kernel <= kCapacity;
  }

  TapList(const Conv2dShape& shape, const Taps& v, const Taps& h) noexcept {
    for (std::int32_t ky = v.first; ky < v.end; ++ky) {
      const std::int32_t row = (v.origin + ky * shape.rows.dilation) * shape.columns.input;
      for (std::int32_t kx = h.first; kx < h.end; ++kx) {
        const std::int32_t x = h.origin + kx * shape.columns.dilation;
        inputs[count] = (row + x) * shape.inputChannels;
        weights[count++] = (ky * shape.columns.kernel + kx) * shape.outputChannels;
      }
    }
  }
};

/// Distance from a window's first cell to its last.
std::int32_t reach(const WindowAxis& axis) noexcept {
  return (axis.kernel - 1) * axis.dilation;
}

/// Reads sixteen channels, of which those beyond the tensor's end are anything.
struct Source {
  const std::int8_t* begin;
  const std::int8_t* end;
};

MOTE_AVX2_BEGIN

inline __m256i loadChannels(const Source& source, std::int32_t at) noexcept {
  const std::int8_t* from = source.begin + at;
  const std::ptrdiff_t left = source.end - from;
  return left >= kBlock ? widen(from)
                        : _mm256_cvtepi8_epi16(loadBytes(from, static_cast<std::int32_t>(left)));
}

/// Sums of sixteen channels from `channel` on; taps count from `origin`.
void sumTaps(const TapList& taps, const Source& input, std::int32_t origin, const Source& weight,
             std::int32_t channel, __m256i zeroPoint, std::int32_t* sums) noexcept {
  // Interleaving works within 128 bits: `low` holds channels 0-3 and 8-11, `high` the others.
  __m256i low = _mm256_setzero_si256();
  __m256i high = _mm256_setzero_si256();
  for (std::int32_t t = 0; t < taps.count; t += 2) {
    const __m256i x0 =
        _mm256_sub_epi16(loadChannels(input, origin + taps.inputs[t] + channel), zeroPoint);
    const __m256i w0 = loadChannels(weight, taps.weights[t] + channel);
    __m256i x1 = _mm256_setzero_si256();
    __m256i w1 = x1;
    if (t + 1 < taps.count) {
      x1 = _mm256_sub_epi16(loadChannels(input, origin + taps.inputs[t + 1] + channel), zeroPoint);
      w1 = loadChannels(weight, taps.weights[t + 1] + channel);
    }
    low = _mm256_add_epi32(
        low, _mm256_madd_epi16(_mm256_unpacklo_epi16(x0, x1), _mm256_unpacklo_epi16(w0, w1)));
    high = _mm256_add_epi32(
        high, _mm256_madd_epi16(_mm256_unpackhi_epi16(x0, x1), _mm256_unpackhi_epi16(w0, w1)));
  }
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(sums), _mm256_permute2x128_si256(low, high, 0x20));
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(sums + 8),
                      _mm256_permute2x128_si256(low, high, 0x31));
}

/// All channels of one output pixel.
void convolvePixel(const TapList& taps, const Source& input, std::int32_t origin,
                   const Source& weight, std::int32_t zeroPoint, std::int32_t channels,
                   std::int8_t* output, const QuantizedEpilogue& epilogue) noexcept {
  const __m256i zero = _mm256_set1_epi16(static_cast<std::int16_t>(zeroPoint));
  for (std::int32_t channel = 0; channel < channels; channel += kBlock) {
    std::int32_t sums[kBlock];
    sumTaps(taps, input, origin, weight, channel, zero, sums);
    const std::int32_t left = channels - channel;
    finishRow(epilogue, sums, channel, left < kBlock ? left : kBlock, output + channel);
  }
}

MOTE_AVX2_END

Status run(const Call& call) noexcept {
  const Conv2dShape shape = depthwiseConv2dShape(call);
  const auto epilogue = QuantizedEpilogue::of<Conv2dParams>(call);
  const std::int32_t zeroPoint = call.inputs[0].zeroPoint;
  const auto* input = call.inputs[0].as<const std::int8_t>();
  const auto* weight = call.inputs[1].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  if (shape.groupOutputs != 1 || !TapList::fits(shape)) {
    convolveDepthwise(shape, input, weight, output, QuantizedProduct{zeroPoint}, epilogue);
    return kOk;
  }
  const Source weights{weight, weight + call.inputs[1].bytes};
  const Source inputs{input, input + call.inputs[0].bytes};
  // The taps of every window that lies inside as a whole, from its first cell on.
  const bool anyInside =
      reach(shape.rows) < shape.rows.input && reach(shape.columns) < shape.columns.input;
  const TapList whole(shape, {0, anyInside ? shape.rows.kernel : 0, 0},
                      {0, shape.columns.kernel, 0});
  for (std::int32_t row = 0; row < shape.batch * shape.rows.output; ++row) {
    const Taps v = shape.rows.taps(row % shape.rows.output);
    const std::int32_t image =
        row / shape.rows.output * shape.rows.input * shape.columns.input * shape.inputChannels;
    for (std::int32_t ox = 0; ox < shape.columns.output; ++ox) {
      const Taps h = shape.columns.taps(ox);
      if ((v.end - v.first) * (h.end - h.first) == shape.rows.kernel * shape.columns.kernel) {
        const std::int32_t first =
            (v.origin * shape.columns.input + h.origin) * shape.inputChannels;
        convolvePixel(whole, inputs, image + first, weights, zeroPoint, shape.outputChannels,
                      output, epilogue);
      } else {
        convolvePixel(TapList(shape, v, h), inputs, image, weights, zeroPoint, shape.outputChannels,
                      output, epilogue);
      }
      output += shape.outputChannels;
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(depthwise_conv2d_s8) = {"depthwise_conv2d_s8", checkDepthwiseConv2dS8, run};

}  // namespace mote::kernels::avx2

#endif
