// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// x / (1 + |x|)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::softsign_f32_entry {
namespace {

float value(float x) noexcept {
  return x / (1.0F + std::fabs(x));
}

}  // namespace

MOTE_KERNEL(softsign_f32) = {"softsign_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::softsign_f32_entry
