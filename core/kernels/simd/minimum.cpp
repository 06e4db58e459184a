// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Smaller of two values, equal to the reference: a NaN on either side gives a NaN.
#include "core/kernels/simd/binary.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

Floats smallerOrNan(Floats a, Floats b) noexcept {
  return select(isNan(a), a, smaller(a, b));
}

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(minimum) = {"minimum", checkBinary, runBinary<Smaller, smallerOrNan>};

}  // namespace mote::kernels::MOTE_SIMD
