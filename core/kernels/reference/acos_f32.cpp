// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Arc cosine (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::acos_f32_entry {
namespace {

float value(float x) noexcept {
  return std::acos(x);
}

}  // namespace

MOTE_KERNEL(acos_f32) = {"acos_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::acos_f32_entry
