// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// LeakyRelu, equal to the reference.
#include "core/kernels/simd/unary.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

Floats leakyRelu(Floats x, Floats alpha, Floats /*unused*/) noexcept {
  return select(isLess(x, spread(0.0F)), multiply(alpha, x), x);
}

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(leaky_relu_f32) = {"leaky_relu_f32", checkUnaryWithParams,
                               runUnaryWithParams<leakyRelu>};

}  // namespace mote::kernels::MOTE_SIMD
