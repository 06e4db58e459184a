// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Logarithm of the sum of exponentials (libm), safe from overflow; operands in
// core/kernels/reduce.h.
#include <cmath>

#include "core/kernels/reduce_check.h"

namespace mote::kernels::reference::log_sum_exp_f32_entry {
namespace {

/// Of `count` values `stride` apart. Infinities come out as they are.
float logSumExp(const float* input, std::int32_t count, std::int32_t stride) noexcept {
  float largest = input[0];
  for (std::int32_t i = 1; i < count; ++i) {
    largest = input[i * stride] > largest ? input[i * stride] : largest;
  }
  if (std::isinf(largest)) {
    return largest;
  }
  float sum = 0.0F;
  for (std::int32_t i = 0; i < count; ++i) {
    sum += std::exp(input[i * stride] - largest);
  }
  return largest + std::log(sum);
}

Status run(const Call& call) noexcept {
  const auto& params = call.as<ReduceParams>();
  const auto* input = call.inputs[0].as<const float>();
  auto* output = call.outputs[0].as<float>();
  for (std::int32_t o = 0; o < params.outer; ++o) {
    for (std::int32_t i = 0; i < params.inner; ++i) {
      *output++ =
          logSumExp(input + o * params.count * params.inner + i, params.count, params.inner);
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(log_sum_exp_f32) = {"log_sum_exp_f32", checkReduceF32, run};

}  // namespace mote::kernels::reference::log_sum_exp_f32_entry
