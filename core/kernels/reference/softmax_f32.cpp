// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Exponentials divided by their sum (libm); operands in core/kernels/reduce.h.
#include <cmath>

#include "core/kernels/reduce_check.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference {
namespace {

/// One distribution of `count` values, `stride` apart.
void softmax(const float* input, float* output, std::int32_t count, std::int32_t stride) noexcept {
  float largest = input[0];
  for (std::int32_t i = 1; i < count; ++i) {
    largest = input[i * stride] > largest ? input[i * stride] : largest;
  }
  float sum = 0.0F;
  for (std::int32_t i = 0; i < count; ++i) {
    const float exponential = std::exp(input[i * stride] - largest);
    sum += exponential;
    output[i * stride] = exponential;
  }
  for (std::int32_t i = 0; i < count; ++i) {
    output[i * stride] /= sum;
  }
}

Status run(const Call& call) noexcept {
  const auto& params = call.as<SoftmaxParams>();
  for (std::int32_t o = 0; o < params.outer; ++o) {
    for (std::int32_t i = 0; i < params.inner; ++i) {
      const std::int32_t start = o * params.count * params.inner + i;
      softmax(call.inputs[0].as<const float>() + start, call.outputs[0].as<float>() + start,
              params.count, params.inner);
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(softmax_f32) = {"softmax_f32", checkSoftmaxF32, run, shareRows};

}  // namespace mote::kernels::reference
