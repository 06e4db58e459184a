// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// -x
#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::neg_f32_entry {
namespace {

float value(float x) noexcept {
  return -x;
}

}  // namespace

MOTE_KERNEL(neg_f32) = {"neg_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::neg_f32_entry
