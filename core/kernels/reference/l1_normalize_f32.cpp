// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Divided by the sum of magnitudes; operands in core/kernels/normalize.h.
#include <cmath>

#include "core/kernels/reference/normalize_loops.h"

namespace mote::kernels::reference::l1_normalize_f32_entry {
namespace {

Status run(const Call& call) noexcept {
  return forEachVector(call, [](const float* input, float* output, std::int32_t count,
                                std::int32_t stride) noexcept {
    float sum = 0.0F;
    for (std::int32_t i = 0; i < count; ++i) {
      sum += std::abs(input[i * stride]);
    }
    const float norm = sum;
    for (std::int32_t i = 0; i < count; ++i) {
      output[i * stride] = norm != 0.0F ? input[i * stride] / norm : 0.0F;
    }
  });
}

}  // namespace

MOTE_KERNEL(l1_normalize_f32) = {"l1_normalize_f32", checkNormalize, run};

}  // namespace mote::kernels::reference::l1_normalize_f32_entry
