// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Dense layer in float32 with AVX2 and FMA; sums in another order than the reference.
#include "core/kernels/dense.h"

#include "core/kernels/avx2/rows_f32.h"
#include "core/kernels/conv2d_check.h"

#if defined(__x86_64__)

namespace mote::kernels::avx2 {
namespace {

MOTE_AVX2_BEGIN

Status run(const Call& call) noexcept {
  const auto epilogue = FloatEpilogue::of<DenseParams>(call);
  const std::int32_t inputs = call.inputs[0].dim(0);
  const std::int32_t depth = call.inputs[0].dim(1);
  const std::int32_t channels = call.inputs[1].dim(0);
  const auto* weight = call.inputs[1].as<const float>();
  const WeightRows<float> weights{weight, weight + call.inputs[1].elements(), depth};
  for (std::int32_t first = 0; first < inputs; first += kBlockRows) {
    const std::int32_t left = inputs - first;
    const std::int32_t count = left < kBlockRows ? left : kBlockRows;
    const float* rows[kBlockRows];
    for (std::int32_t i = 0; i < count; ++i) {
      rows[i] = call.inputs[0].as<const float>() + (first + i) * depth;
    }
    auto* output = call.outputs[0].as<float>() + first * channels;
    multiplyBlock<float>(
        rows, count, weights, channels,
        [&](std::int32_t row, std::int32_t channel, const float* sums, std::int32_t size) noexcept {
          finishRow(epilogue, sums, channel, size, output + row * channels + channel);
        });
  }
  return kOk;
}

MOTE_AVX2_END

}  // namespace

MOTE_KERNEL(dense_f32) = {"dense_f32", checkDenseF32, run};

}  // namespace mote::kernels::avx2

#endif
