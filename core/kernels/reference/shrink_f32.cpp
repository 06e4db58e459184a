// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// 0 within a of 0; beyond, x moved by b towards 0
#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::shrink_f32_entry {
namespace {

float value(float x, float a, float b) noexcept {
  return x > a ? x - b : (x < -a ? x + b : 0.0F);
}

}  // namespace

MOTE_KERNEL(shrink_f32) = {"shrink_f32", checkUnaryWithParams, runUnaryWithParams<value>,
                           shareElements};

}  // namespace mote::kernels::reference::shrink_f32_entry
