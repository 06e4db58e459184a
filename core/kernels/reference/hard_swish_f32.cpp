// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// x * clamp(x / 6 + 1/2, 0, 1)
#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::hard_swish_f32_entry {
namespace {

float value(float x) noexcept {
  const float gate = x / 6.0F + 0.5F;
  return x * (gate < 0.0F ? 0.0F : (gate > 1.0F ? 1.0F : gate));
}

}  // namespace

MOTE_KERNEL(hard_swish_f32) = {"hard_swish_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::hard_swish_f32_entry
