// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// x * (1 + erf(x / sqrt 2)) / 2 (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::gelu_f32_entry {
namespace {

float value(float x) noexcept {
  constexpr float kSqrtHalf = 0.70710678F;
  return 0.5F * x * (1.0F + std::erf(x * kSqrtHalf));
}

}  // namespace

MOTE_KERNEL(gelu_f32) = {"gelu_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::gelu_f32_entry
