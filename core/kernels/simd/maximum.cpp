// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Larger of two values, equal to the reference: a NaN on either side gives a NaN.
#include "core/kernels/simd/binary.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

Floats largerOrNan(Floats a, Floats b) noexcept {
  return select(isNan(a), a, larger(a, b));
}

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(maximum) = {"maximum", checkBinary, runBinary<Larger, largerOrNan>};

}  // namespace mote::kernels::MOTE_SIMD
