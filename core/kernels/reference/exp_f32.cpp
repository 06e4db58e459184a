// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// e^x (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::exp_f32_entry {
namespace {

float value(float x) noexcept {
  return std::exp(x);
}

}  // namespace

MOTE_KERNEL(exp_f32) = {"exp_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::exp_f32_entry
