// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Depthwise convolution in float32 with AVX2 and FMA, eight channels a vector.
#include "core/kernels/avx2/rows_f32.h"
#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"

#if defined(__x86_64__)

namespace mote::kernels::avx2 {
namespace {

MOTE_AVX2_BEGIN

/// Vectors of channels summed at once: enough to hide the latency of FMA.
constexpr std::int32_t kVectors = 4;
constexpr std::int32_t kBlock = 8 * kVectors;

/// Sums of kCount * 8 channels, the last vector only of the lanes in `mask`.
template <int kCount>
void sumTaps(const Conv2dShape& shape, const Taps& v, const Taps& h, const float* input,
             const float* weight, __m256i mask, float* sums) noexcept {
  __m256 sum[kCount];
  MOTE_UNROLL
  for (__m256& one : sum) {
    one = _mm256_setzero_ps();
  }
  for (std::int32_t ky = v.first; ky < v.end; ++ky) {
    const std::int32_t y = v.origin + ky * shape.rows.dilation;
    for (std::int32_t kx = h.first; kx < h.end; ++kx) {
      const std::int32_t x = h.origin + kx * shape.columns.dilation;
      const float* pixel = input + (y * shape.columns.input + x) * shape.inputChannels;
      const float* taps = weight + (ky * shape.columns.kernel + kx) * shape.outputChannels;
      MOTE_UNROLL
      for (int i = 0; i < kCount - 1; ++i) {
        sum[i] =
            _mm256_fmadd_ps(_mm256_loadu_ps(pixel + 8 * i), _mm256_loadu_ps(taps + 8 * i), sum[i]);
      }
      constexpr int kLast = kCount - 1;
      sum[kLast] = _mm256_fmadd_ps(_mm256_maskload_ps(pixel + 8 * kLast, mask),
                                   _mm256_maskload_ps(taps + 8 * kLast, mask), sum[kLast]);
    }
  }
  MOTE_UNROLL
  for (int i = 0; i < kCount; ++i) {
    _mm256_storeu_ps(sums + 8 * i, sum[i]);
  }
}

/// All channels of one output pixel; `input` at the image.
void convolvePixel(const Conv2dShape& shape, const Taps& v, const Taps& h, const float* input,
                   const float* weight, float* output, const FloatEpilogue& epilogue) noexcept {
  alignas(32) float sums[kBlock];
  for (std::int32_t channel = 0; channel < shape.outputChannels; channel += kBlock) {
    const std::int32_t left = shape.outputChannels - channel;
    const std::int32_t count = left < kBlock ? left : kBlock;
    const std::int32_t vectors = (count + 7) / 8;
    const __m256i mask = laneMask(count - 8 * (vectors - 1));
    const float* from = input + channel;
    const float* taps = weight + channel;
    switch (vectors) {
      case 1:
        sumTaps<1>(shape, v, h, from, taps, mask, sums);
        break;
      case 2:
        sumTaps<2>(shape, v, h, from, taps, mask, sums);
        break;
      case 3:
        sumTaps<3>(shape, v, h, from, taps, mask, sums);
        break;
      default:
        sumTaps<kVectors>(shape, v, h, from, taps, mask, sums);
        break;
    }
    finishRow(epilogue, sums, channel, count, output + channel);
  }
}

MOTE_AVX2_END

Status run(const Call& call) noexcept {
  const Conv2dShape shape = depthwiseConv2dShape(call);
  const auto epilogue = FloatEpilogue::of<Conv2dParams>(call);
  const auto* input = call.inputs[0].as<const float>();
  const auto* weight = call.inputs[1].as<const float>();
  auto* output = call.outputs[0].as<float>();
  if (shape.groupOutputs != 1) {
    convolveDepthwise(shape, input, weight, output, FloatProduct{}, epilogue);
    return kOk;
  }
  for (std::int32_t n = 0; n < shape.batch; ++n) {
    for (std::int32_t oy = 0; oy < shape.rows.output; ++oy) {
      const Taps v = shape.rows.taps(oy);
      for (std::int32_t ox = 0; ox < shape.columns.output; ++ox) {
        convolvePixel(shape, v, shape.columns.taps(ox), input, weight, output, epilogue);
        output += shape.outputChannels;
      }
    }
    input += shape.rows.input * shape.columns.input * shape.inputChannels;
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(depthwise_conv2d_f32) = {"depthwise_conv2d_f32", checkDepthwiseConv2dF32, run};

}  // namespace mote::kernels::avx2

#endif
