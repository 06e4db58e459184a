// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Hyperbolic tangent (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::tanh_f32_entry {
namespace {

float value(float x) noexcept {
  return std::tanh(x);
}

}  // namespace

MOTE_KERNEL(tanh_f32) = {"tanh_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::tanh_f32_entry
