// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Mean in float32, kLanes neighbours at a time where there are as many: the reference's sums.
#include "core/kernels/simd/vectors.h"

#include "core/kernels/reduce_check.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

Status runMeanF32(const Call& call) noexcept {
  const auto& params = call.as<ReduceParams>();
  const auto* input = call.inputs[0].as<const float>();
  auto* output = call.outputs[0].as<float>();
  const auto divisor = static_cast<float>(params.count);
  for (std::int32_t o = 0; o < params.outer; ++o) {
    std::int32_t i = 0;
    for (; i + kLanes <= params.inner; i += kLanes) {
      Floats sum = spread(0.0F);
      for (std::int32_t c = 0; c < params.count; ++c) {
        sum = add(sum, load(input + c * params.inner + i));
      }
      store(output + i, divide(sum, spread(divisor)));
    }
    for (; i < params.inner; ++i) {
      float sum = 0.0F;
      for (std::int32_t c = 0; c < params.count; ++c) {
        sum += input[c * params.inner + i];
      }
      output[i] = sum / divisor;
    }
    input += params.count * params.inner;
    output += params.inner;
  }
  return kOk;
}

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(mean_f32) = {"mean_f32", checkReduceF32, runMeanF32};

}  // namespace mote::kernels::MOTE_SIMD
