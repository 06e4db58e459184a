// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// x above a, else 0
#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::thresholded_relu_f32_entry {
namespace {

float value(float x, float a, float /*b*/) noexcept {
  return x > a ? x : 0.0F;
}

}  // namespace

MOTE_KERNEL(thresholded_relu_f32) = {"thresholded_relu_f32", checkUnaryWithParams,
                                     runUnaryWithParams<value>, shareElements};

}  // namespace mote::kernels::reference::thresholded_relu_f32_entry
