// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// x, below zero a * (e^x - 1) (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::elu_f32_entry {
namespace {

float value(float x, float a, float /*b*/) noexcept {
  return x < 0.0F ? a * std::expm1(x) : x;
}

}  // namespace

MOTE_KERNEL(elu_f32) = {"elu_f32", checkUnaryWithParams, runUnaryWithParams<value>, shareElements};

}  // namespace mote::kernels::reference::elu_f32_entry
