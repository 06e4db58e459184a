// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Cosine (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::cos_f32_entry {
namespace {

float value(float x) noexcept {
  return std::cos(x);
}

}  // namespace

MOTE_KERNEL(cos_f32) = {"cos_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::cos_f32_entry
