// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// |x|
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::abs_f32_entry {
namespace {

float value(float x) noexcept {
  return std::fabs(x);
}

}  // namespace

MOTE_KERNEL(abs_f32) = {"abs_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::abs_f32_entry
