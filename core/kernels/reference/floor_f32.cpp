// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Largest integer not above x
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::floor_f32_entry {
namespace {

float value(float x) noexcept {
  return std::floor(x);
}

}  // namespace

MOTE_KERNEL(floor_f32) = {"floor_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::floor_f32_entry
