// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Nearest integer, ties to even, in any rounding mode of the processor.
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::round_f32_entry {
namespace {

float value(float x) noexcept {
  const float down = std::floor(x);
  const float rest = x - down;
  if (rest < 0.5F || x == down) {
    return down;
  }
  const bool evenBelow = std::fmod(down, 2.0F) == 0.0F;
  return rest == 0.5F && evenBelow ? down : std::ceil(x);
}

}  // namespace

MOTE_KERNEL(round_f32) = {"round_f32", checkUnary, runUnary<value>, shareElements};

}  // namespace mote::kernels::reference::round_f32_entry
