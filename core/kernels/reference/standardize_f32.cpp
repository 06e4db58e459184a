// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// To mean 0 and variance 1; operands in core/kernels/normalize.h.
#include <cmath>

#include "core/kernels/reference/normalize_loops.h"

namespace mote::kernels::reference::standardize_f32_entry {
namespace {

Status run(const Call& call) noexcept {
  const float epsilon = call.as<NormParams>().epsilon;
  return forEachVector(call, [epsilon](const float* input, float* output, std::int32_t count,
                                       std::int32_t stride) noexcept {
    const auto size = static_cast<float>(count);
    float sum = 0.0F;
    for (std::int32_t i = 0; i < count; ++i) {
      sum += input[i * stride];
    }
    const float mean = sum / size;
    float squares = 0.0F;
    for (std::int32_t i = 0; i < count; ++i) {
      const float distance = input[i * stride] - mean;
      squares += distance * distance;
    }
    const float factor = 1.0F / std::sqrt(squares / size + epsilon);
    for (std::int32_t i = 0; i < count; ++i) {
      output[i * stride] = (input[i * stride] - mean) * factor;
    }
  });
}

}  // namespace

MOTE_KERNEL(standardize_f32) = {"standardize_f32", checkNormalize, run};

}  // namespace mote::kernels::reference::standardize_f32_entry
