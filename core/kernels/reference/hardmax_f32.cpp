// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// 1 for the first largest element, 0 for the others; operands in core/kernels/reduce.h.
#include "core/kernels/reference/reduce_loops.h"

namespace mote::kernels::reference::hardmax_f32_entry {
namespace {

void hardmax(const float* input, float* output, std::int32_t count, std::int32_t stride) noexcept {
  std::int32_t best = 0;
  for (std::int32_t i = 1; i < count; ++i) {
    best = input[i * stride] > input[best * stride] ? i : best;
  }
  for (std::int32_t i = 0; i < count; ++i) {
    output[i * stride] = i == best ? 1.0F : 0.0F;
  }
}

}  // namespace

MOTE_KERNEL(hardmax_f32) = {"hardmax_f32", checkSoftmaxF32, runLines<hardmax>};

}  // namespace mote::kernels::reference::hardmax_f32_entry
