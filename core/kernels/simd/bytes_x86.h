// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Sixteen bytes of either x86 instruction set; see vectors.h.
#pragma once

#include <cstdint>

#include "core/kernels/simd/isa.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

using Bytes = __m128i;

inline Bytes loadBytes(const std::int8_t* from) noexcept {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
}
inline void storeBytes(std::int8_t* to, Bytes x) noexcept {
  _mm_storeu_si128(reinterpret_cast<__m128i*>(to), x);
}
inline Bytes spreadByte(std::int8_t x) noexcept {
  return _mm_set1_epi8(x);
}
inline Bytes smallerBytes(Bytes a, Bytes b) noexcept {
  return _mm_min_epi8(a, b);
}
inline Bytes largerBytes(Bytes a, Bytes b) noexcept {
  return _mm_max_epi8(a, b);
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD
