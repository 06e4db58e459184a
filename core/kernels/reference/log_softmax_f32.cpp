// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// x - max - log of the sum of exponentials (libm); operands in core/kernels/reduce.h.
#include <cmath>

#include "core/kernels/reference/reduce_loops.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::log_softmax_f32_entry {
namespace {

/// One distribution of `count` values, `stride` apart.
void softmax(const float* input, float* output, std::int32_t count, std::int32_t stride) noexcept {
  const float largest = largestOf(input, count, stride);
  float sum = 0.0F;
  for (std::int32_t i = 0; i < count; ++i) {
    sum += std::exp(input[i * stride] - largest);
  }
  const float logarithm = std::log(sum);
  for (std::int32_t i = 0; i < count; ++i) {
    output[i * stride] = input[i * stride] - largest - logarithm;
  }
}

}  // namespace

MOTE_KERNEL(log_softmax_f32) = {"log_softmax_f32", checkSoftmaxF32, runLines<softmax>, shareRows};

}  // namespace mote::kernels::reference::log_softmax_f32_entry
