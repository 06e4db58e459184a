// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// x, below zero a * (e^(x / a) - 1) (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::celu_f32_entry {
namespace {

float value(float x, float a, float /*b*/) noexcept {
  return x < 0.0F ? a * std::expm1(x / a) : x;
}

}  // namespace

MOTE_KERNEL(celu_f32) = {"celu_f32", checkUnaryWithParams, runUnaryWithParams<value>,
                         shareElements};

}  // namespace mote::kernels::reference::celu_f32_entry
