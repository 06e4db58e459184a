// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// clamp(a * x + b, 0, 1)
#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::hard_sigmoid_f32_entry {
namespace {

float value(float x, float a, float b) noexcept {
  const float gate = a * x + b;
  return gate < 0.0F ? 0.0F : (gate > 1.0F ? 1.0F : gate);
}

}  // namespace

MOTE_KERNEL(hard_sigmoid_f32) = {"hard_sigmoid_f32", checkUnaryWithParams,
                                 runUnaryWithParams<value>, shareElements};

}  // namespace mote::kernels::reference::hard_sigmoid_f32_entry
