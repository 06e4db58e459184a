// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Tangent (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::tan_f32_entry {
namespace {

float value(float x) noexcept {
  return std::tan(x);
}

}  // namespace

MOTE_KERNEL(tan_f32) = {"tan_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::tan_f32_entry
