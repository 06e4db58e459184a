// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// log(1 + e^x) (libm), without overflow for large x.
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::softplus_f32_entry {
namespace {

float value(float x) noexcept {
  return (x > 0.0F ? x : 0.0F) + std::log1p(std::exp(-std::fabs(x)));
}

}  // namespace

MOTE_KERNEL(softplus_f32) = {"softplus_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::softplus_f32_entry
