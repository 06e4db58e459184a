// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Hyperbolic cosine (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::cosh_f32_entry {
namespace {

float value(float x) noexcept {
  return std::cosh(x);
}

}  // namespace

MOTE_KERNEL(cosh_f32) = {"cosh_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::cosh_f32_entry
