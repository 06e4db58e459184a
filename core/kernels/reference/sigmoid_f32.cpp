// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// 1 / (1 + e^-x) (libm)
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::sigmoid_f32_entry {
namespace {

float value(float x) noexcept {
  return 1.0F / (1.0F + std::exp(-x));
}

}  // namespace

MOTE_KERNEL(sigmoid_f32) = {"sigmoid_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::sigmoid_f32_entry
