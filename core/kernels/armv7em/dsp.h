// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The few DSP instructions used from C++, and words at any address. A "pair" is two int16 in a
// word.
#pragma once

#if defined(__ARM_FEATURE_DSP)

#include <cstdint>
#include <cstring>

namespace mote::kernels::armv7em {

/// The processor loads and stores single words at any address.
inline std::uint32_t loadWord(const void* from) noexcept {
  std::uint32_t word = 0;
  std::memcpy(&word, from, sizeof(word));
  return word;
}

inline void storeWord(void* to, std::uint32_t word) noexcept {
  std::memcpy(to, &word, sizeof(word));
}

/// The pair (value, value).
inline std::uint32_t pairOf(std::int32_t value) noexcept {
  const auto half = static_cast<std::uint16_t>(value);
  return std::uint32_t{half} * 0x10001U;
}

/// base plus bytes 0 and 2.
inline std::uint32_t addEven(std::uint32_t base, std::uint32_t bytes) noexcept {
  std::uint32_t pair = 0;
  asm("sxtab16 %0, %1, %2" : "=r"(pair) : "r"(base), "r"(bytes));
  return pair;
}

/// base plus bytes 1 and 3.
inline std::uint32_t addOdd(std::uint32_t base, std::uint32_t bytes) noexcept {
  std::uint32_t pair = 0;
  asm("sxtab16 %0, %1, %2, ror #8" : "=r"(pair) : "r"(base), "r"(bytes));
  return pair;
}

/// Both halves times two.
inline std::uint32_t doubled(std::uint32_t pair) noexcept {
  std::uint32_t result = 0;
  asm("sadd16 %0, %1, %1" : "=r"(result) : "r"(pair));
  return result;
}

/// start plus a times b / 2^32, rounded half up.
inline std::int32_t highProduct(std::int32_t a, std::int32_t b, std::int32_t start) noexcept {
  std::int32_t result = 0;
  asm("smmlar %0, %1, %2, %3" : "=r"(result) : "r"(a), "r"(b), "r"(start));
  return result;
}

/// The nearest int8.
inline std::int8_t saturatedByte(std::int32_t value) noexcept {
  std::int32_t result = 0;
  asm("ssat %0, #8, %1" : "=r"(result) : "r"(value));
  return static_cast<std::int8_t>(result);
}

/// The larger (smaller) of each of the four int8.
inline std::uint32_t largerBytes(std::uint32_t a, std::uint32_t b) noexcept {
  std::uint32_t result = 0;
  asm("ssub8 %0, %1, %2\n\tsel %0, %1, %2" : "=&r"(result) : "r"(a), "r"(b));
  return result;
}
inline std::uint32_t smallerBytes(std::uint32_t a, std::uint32_t b) noexcept {
  std::uint32_t result = 0;
  asm("ssub8 %0, %1, %2\n\tsel %0, %2, %1" : "=&r"(result) : "r"(a), "r"(b));
  return result;
}

}  // namespace mote::kernels::armv7em

#endif
