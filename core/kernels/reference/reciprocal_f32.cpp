// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// 1 / x
#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::reciprocal_f32_entry {
namespace {

float value(float x) noexcept {
  return 1.0F / x;
}

}  // namespace

MOTE_KERNEL(reciprocal_f32) = {"reciprocal_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::reciprocal_f32_entry
