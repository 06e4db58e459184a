// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Inverse hyperbolic cosine (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::acosh_f32_entry {
namespace {

float value(float x) noexcept {
  return std::acosh(x);
}

}  // namespace

MOTE_KERNEL(acosh_f32) = {"acosh_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::acosh_f32_entry
