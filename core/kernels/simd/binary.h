// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The binary kernels: floats in lanes, integers as the reference does.
#pragma once

#include "core/kernels/binary_operations.h"
#include "core/kernels/elementwise_check.h"
#include "core/kernels/simd/lanes.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

/// For checkBinary().
template <typename Integers, Floats (*operation)(Floats, Floats) noexcept>
Status runBinary(const Call& call) noexcept {
  if (runIntegers<Integers>(call)) return kOk;
  const Floats low = spread(call.as<BinaryParams>().minimum);
  const Floats high = spread(call.as<BinaryParams>().maximum);
  mapPairs<float>(call,
                  [&](Floats a, Floats b) noexcept { return clamp(operation(a, b), low, high); });
  return kOk;
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD
