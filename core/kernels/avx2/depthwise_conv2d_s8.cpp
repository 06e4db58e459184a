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

/// Input pixels and weights of the taps inside the image, for one output pixel.
struct TapList {
  static constexpr std::int32_t kCapacity = 128;
  std::int32_t pixels[kCapacity];
  std::int32_t weights[kCapacity];
  std::int32_t count = 0;

  /// False where the window has more taps than fit.
  static bool fits(const Conv2dShape& shape) noexcept {
    return std::int64_t{shape.rows.kernel} * shape.columns.kernel <= kCapacity;
  }

  TapList(const Conv2dShape& shape, const Taps& v, const Taps& h) noexcept {
    for (std::int32_t ky = v.first; ky < v.end; ++ky) {
      const std::int32_t y = v.origin + ky * shape.rows.dilation;
      for (std::int32_t kx = h.first; kx < h.end; ++kx) {
        const std::int32_t x = h.origin + kx * shape.columns.dilation;
        pixels[count] = (y * shape.columns.input + x) * shape.inputChannels;
        weights[count++] = (ky * shape.columns.kernel + kx) * shape.outputChannels;
      }
    }
  }
};

MOTE_AVX2_BEGIN

struct LoadAll {
  __m256i operator()(const std::int8_t* from) const noexcept { return widen(from); }
};

struct LoadFirst {
  std::int32_t count;
  __m256i operator()(const std::int8_t* from) const noexcept {
    return _mm256_cvtepi8_epi16(loadBytes(from, count));
  }
};

/// Sums of sixteen channels; Load takes the sixteen bytes at a pointer.
template <typename Load>
void sumTaps(const TapList& taps, const std::int8_t* input, const std::int8_t* weight,
             __m256i zeroPoint, const Load& load, std::int32_t* sums) noexcept {
  // Interleaving works within 128 bits: `low` holds channels 0-3 and 8-11, `high` the others.
  __m256i low = _mm256_setzero_si256();
  __m256i high = _mm256_setzero_si256();
  for (std::int32_t t = 0; t < taps.count; t += 2) {
    const __m256i x0 = _mm256_sub_epi16(load(input + taps.pixels[t]), zeroPoint);
    const __m256i w0 = load(weight + taps.weights[t]);
    __m256i x1 = _mm256_setzero_si256();
    __m256i w1 = x1;
    if (t + 1 < taps.count) {
      x1 = _mm256_sub_epi16(load(input + taps.pixels[t + 1]), zeroPoint);
      w1 = load(weight + taps.weights[t + 1]);
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

/// All channels of one output pixel; `input` at the image.
void convolvePixel(const Conv2dShape& shape, const TapList& taps, const std::int8_t* input,
                   const std::int8_t* weight, std::int32_t zeroPoint, std::int8_t* output,
                   const QuantizedEpilogue& epilogue) noexcept {
  const __m256i zero = _mm256_set1_epi16(static_cast<std::int16_t>(zeroPoint));
  std::int32_t sums[kBlock];
  std::int32_t channel = 0;
  for (; channel + kBlock <= shape.outputChannels; channel += kBlock) {
    sumTaps(taps, input + channel, weight + channel, zero, LoadAll{}, sums);
    finishRow(epilogue, sums, channel, kBlock, output + channel);
  }
  if (const std::int32_t left = shape.outputChannels - channel; left > 0) {
    sumTaps(taps, input + channel, weight + channel, zero, LoadFirst{left}, sums);
    finishRow(epilogue, sums, channel, left, output + channel);
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
  for (std::int32_t n = 0; n < shape.batch; ++n) {
    for (std::int32_t oy = 0; oy < shape.rows.output; ++oy) {
      const Taps v = shape.rows.taps(oy);
      for (std::int32_t ox = 0; ox < shape.columns.output; ++ox) {
        const TapList taps(shape, v, shape.columns.taps(ox));
        convolvePixel(shape, taps, input, weight, zeroPoint, output, epilogue);
        output += shape.outputChannels;
      }
    }
    input += shape.rows.input * shape.columns.input * shape.inputChannels;
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(depthwise_conv2d_s8) = {"depthwise_conv2d_s8", checkDepthwiseConv2dS8, run};

}  // namespace mote::kernels::avx2

#endif
