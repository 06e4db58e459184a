// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Natural logarithm (libm); NaN below 0.
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::log_f32_entry {
namespace {

float value(float x) noexcept {
  return std::log(x);
}

}  // namespace

MOTE_KERNEL(log_f32) = {"log_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::log_f32_entry
