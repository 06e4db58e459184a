// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Error function (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::erf_f32_entry {
namespace {

float value(float x) noexcept {
  return std::erf(x);
}

}  // namespace

MOTE_KERNEL(erf_f32) = {"erf_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::erf_f32_entry
