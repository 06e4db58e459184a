// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Inverse hyperbolic sine (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::asinh_f32_entry {
namespace {

float value(float x) noexcept {
  return std::asinh(x);
}

}  // namespace

MOTE_KERNEL(asinh_f32) = {"asinh_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::asinh_f32_entry
