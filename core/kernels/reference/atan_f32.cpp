// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Arc tangent (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::atan_f32_entry {
namespace {

float value(float x) noexcept {
  return std::atan(x);
}

}  // namespace

MOTE_KERNEL(atan_f32) = {"atan_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::atan_f32_entry
