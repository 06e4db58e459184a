// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Arc sine (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::asin_f32_entry {
namespace {

float value(float x) noexcept {
  return std::asin(x);
}

}  // namespace

MOTE_KERNEL(asin_f32) = {"asin_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::asin_f32_entry
