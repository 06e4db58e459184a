// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Smallest integer not below x
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::ceil_f32_entry {
namespace {

float value(float x) noexcept {
  return std::ceil(x);
}

}  // namespace

MOTE_KERNEL(ceil_f32) = {"ceil_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::ceil_f32_entry
