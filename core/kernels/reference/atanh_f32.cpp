// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Inverse hyperbolic tangent (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::atanh_f32_entry {
namespace {

float value(float x) noexcept {
  return std::atanh(x);
}

}  // namespace

MOTE_KERNEL(atanh_f32) = {"atanh_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::atanh_f32_entry
