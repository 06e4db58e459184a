// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// -1, 0 or 1; a NaN stays.
#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::sign_f32_entry {
namespace {

float value(float x) noexcept {
  return x > 0.0F ? 1.0F : (x < 0.0F ? -1.0F : x);
}

}  // namespace

MOTE_KERNEL(sign_f32) = {"sign_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::sign_f32_entry
