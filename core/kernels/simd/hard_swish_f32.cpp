// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// HardSwish, equal to the reference.
#include "core/kernels/simd/unary.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

Floats hardSwish(Floats x) noexcept {
  const Floats gate = add(divide(x, spread(6.0F)), spread(0.5F));
  return multiply(x, clamp(gate, spread(0.0F), spread(1.0F)));
}

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(hard_swish_f32) = {"hard_swish_f32", checkUnary, runUnary<hardSwish>};

}  // namespace mote::kernels::MOTE_SIMD
