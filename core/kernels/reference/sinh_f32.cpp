// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Hyperbolic sine (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::sinh_f32_entry {
namespace {

float value(float x) noexcept {
  return std::sinh(x);
}

}  // namespace

MOTE_KERNEL(sinh_f32) = {"sinh_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::sinh_f32_entry
