// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// x, below zero a * x
#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::leaky_relu_f32_entry {
namespace {

float value(float x, float a, float /*b*/) noexcept {
  return x < 0.0F ? a * x : x;
}

}  // namespace

MOTE_KERNEL(leaky_relu_f32) = {"leaky_relu_f32", checkUnaryWithParams, runUnaryWithParams<value>,
                               shareElements};

}  // namespace mote::kernels::reference::leaky_relu_f32_entry
