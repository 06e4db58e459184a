// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Square root; NaN below 0.
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::sqrt_f32_entry {
namespace {

float value(float x) noexcept {
  return std::sqrt(x);
}

}  // namespace

MOTE_KERNEL(sqrt_f32) = {"sqrt_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::sqrt_f32_entry
