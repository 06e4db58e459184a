// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Softmax, within 1e-6 of the value: lanes along the distribution where its values are neighbours,
// else a lane a distribution.
#include "core/kernels/reduce_check.h"
#include "core/kernels/simd/exponential.h"
#include "core/kernels/simd/lanes.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

/// One distribution of neighbours.
void softmaxRow(const float* input, float* output, std::int32_t count) noexcept {
  float largest = input[0];
  Floats most = spread(input[0]);
  std::int32_t i = 0;
  for (; i + kLanes <= count; i += kLanes) most = larger(load(input + i), most);
  for (; i < count; ++i) largest = input[i] > largest ? input[i] : largest;
  float lanes[kLanes];
  store(lanes, most);
  for (const float lane : lanes) largest = lane > largest ? lane : largest;

  mapRow(input, output, count,
         [largest](Floats x) noexcept { return exponential(subtract(x, spread(largest))); });
  Floats sums = spread(0.0F);
  for (i = 0; i + kLanes <= count; i += kLanes) sums = add(sums, load(output + i));
  float sum = 0.0F;
  for (; i < count; ++i) sum += output[i];
  store(lanes, sums);
  for (const float lane : lanes) sum += lane;
  mapRow<float>(output, output, count, [sum](Floats x) noexcept { return divide(x, spread(sum)); });
}

/// `lanes` distributions side by side, whose values are `stride` apart.
void softmaxLanes(const float* input, float* output, std::int32_t count, std::int32_t stride,
                  std::int32_t lanes) noexcept {
  const auto at = [&](const float* from, std::int32_t i) noexcept {
    return lanes == kLanes ? load(from + i * stride) : loadFirst(from + i * stride, lanes);
  };
  Floats most = at(input, 0);
  for (std::int32_t i = 1; i < count; ++i) most = larger(at(input, i), most);
  Floats sum = spread(0.0F);
  for (std::int32_t i = 0; i < count; ++i) {
    const Floats x = exponential(subtract(at(input, i), most));
    sum = add(sum, x);
    put(output + i * stride, x, lanes);
  }
  for (std::int32_t i = 0; i < count; ++i)
    put(output + i * stride, divide(at(output, i), sum), lanes);
}

Status runSoftmaxF32(const Call& call) noexcept {
  const auto& params = call.as<SoftmaxParams>();
  const auto* input = call.inputs[0].as<const float>();
  auto* output = call.outputs[0].as<float>();
  for (std::int32_t o = 0; o < params.outer; ++o) {
    if (params.inner == 1) softmaxRow(input, output, params.count);
    for (std::int32_t i = 0; params.inner > 1 && i < params.inner; i += kLanes) {
      const std::int32_t left = params.inner - i;
      softmaxLanes(input + i, output + i, params.count, params.inner,
                   left < kLanes ? left : kLanes);
    }
    input += params.count * params.inner;
    output += params.count * params.inner;
  }
  return kOk;
}

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(softmax_f32) = {"softmax_f32", checkSoftmaxF32, runSoftmaxF32};

}  // namespace mote::kernels::MOTE_SIMD
