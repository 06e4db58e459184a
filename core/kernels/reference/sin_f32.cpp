// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Sine (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::sin_f32_entry {
namespace {

float value(float x) noexcept {
  return std::sin(x);
}

}  // namespace

MOTE_KERNEL(sin_f32) = {"sin_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::sin_f32_entry
