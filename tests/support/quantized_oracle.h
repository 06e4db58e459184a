// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TensorFlow Lite's requantization by its definition in wide integers, apart from the product's
// own.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace mote::tests {

/// Division by 2^bits rounding ties away from zero.
inline std::int64_t divideAwayFromZero(std::int64_t value, int bits) {
  const std::int64_t half = bits > 0 ? std::int64_t{1} << (bits - 1) : 0;
  return value >= 0 ? (value + half) >> bits : -((-value + half) >> bits);
}

/// value * multiplier * 2^(shift - 31), rounded to nearest (ties up) after the product and away
/// from zero after the right shift.
inline std::int64_t oracleMultiply(std::int64_t value, std::int32_t multiplier,
                                   std::int32_t shift) {
  const auto shifted =
      static_cast<std::int32_t>(static_cast<std::uint64_t>(value) << std::max(shift, 0));
  const __int128 product = static_cast<__int128>(shifted) * multiplier * 2;
  const __int128 nudged = product + (static_cast<__int128>(1) << 31);
  return divideAwayFromZero(static_cast<std::int64_t>(nudged >> 32), std::max(-shift, 0));
}

inline std::int8_t oracleRequantize(std::int64_t value, std::int32_t multiplier, std::int32_t shift,
                                    std::int32_t zeroPoint, std::int32_t minimum = -128,
                                    std::int32_t maximum = 127) {
  const std::int64_t moved = oracleMultiply(value, multiplier, shift) + zeroPoint;
  return static_cast<std::int8_t>(std::clamp<std::int64_t>(moved, minimum, maximum));
}

/// Rescaling of 64-bit sums: the multiplier rounded to a number of steps of 2^-15, the product to
/// nearest, ties up.
inline std::int16_t oracleRequantizeLong(std::int64_t value, std::int32_t multiplier,
                                         std::int32_t shift, std::int32_t minimum = -32768,
                                         std::int32_t maximum = 32767) {
  const double reduced = std::min(std::floor(multiplier / 65536.0 + 0.5), 32767.0);
  const __int128 product = static_cast<__int128>(value) * static_cast<std::int64_t>(reduced);
  const __int128 divisor = static_cast<__int128>(1) << (15 - shift);
  const __int128 nudged = 2 * product + divisor;
  // Rounds downward below zero too.
  const __int128 whole = nudged / (2 * divisor) - (nudged % (2 * divisor) < 0 ? 1 : 0);
  return static_cast<std::int16_t>(whole < minimum   ? minimum
                                   : whole > maximum ? maximum
                                                     : static_cast<std::int32_t>(whole));
}

}  // namespace mote::tests
