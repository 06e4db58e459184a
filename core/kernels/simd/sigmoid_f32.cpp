// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// 1 / (1 + e^-x), within 4e-7 of the value.
#include "core/kernels/simd/exponential.h"
#include "core/kernels/simd/unary.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

Floats sigmoid(Floats x) noexcept {
  const Floats one = spread(1.0F);
  return divide(one, add(one, exponential(subtract(spread(0.0F), x))));
}

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(sigmoid_f32) = {"sigmoid_f32", checkUnary, runUnary<sigmoid>};

}  // namespace mote::kernels::MOTE_SIMD
