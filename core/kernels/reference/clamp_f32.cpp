// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// x limited to [a, b]: Relu, Relu6, Clip. A NaN stays.
#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::clamp_f32_entry {
namespace {

float value(float x, float a, float b) noexcept {
  return x < a ? a : (x > b ? b : x);
}

}  // namespace

MOTE_KERNEL(clamp_f32) = {"clamp_f32", checkUnaryClamp, runUnaryWithParams<value>, shareElements};

}  // namespace mote::kernels::reference::clamp_f32_entry
