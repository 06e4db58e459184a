// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What the assembly loops expect of requantization, and the clamp they leave out.
#pragma once

#if defined(__ARM_FEATURE_DSP)

#include <cstddef>
#include <cstdint>

#include "core/kernels/armv7em/dsp.h"
#include "core/kernels/kernel.h"

namespace mote::kernels::armv7em {

/// The loops shift right by 1 to 20 bits; sums they let saturate are then beyond int8 anyway.
constexpr std::int32_t kLongestShift = 20;

/// Every channel's shift is one the loops know: true of all networks whose results are smaller
/// than the sums they come from.
inline bool shiftsFit(const TensorView& shifts) noexcept {
  const auto* shift = shifts.as<const std::int8_t>();
  const auto* end = shift + shifts.elements();
  std::uint32_t longest = 0;
  while (shift != end) {
    const std::uint32_t bits = ~static_cast<std::uint32_t>(std::int32_t{*shift++});
    longest = bits > longest ? bits : longest;
  }
  return longest < kLongestShift;
}

/// The int8 results of a whole layer brought into [minimum, maximum].
inline void clampBytes(std::int8_t* bytes, std::uint32_t count, std::int32_t minimum,
                       std::int32_t maximum) noexcept {
  if (minimum == -128 && maximum == 127) return;
  const std::uint32_t low = std::uint32_t{static_cast<std::uint8_t>(minimum)} * 0x01010101U;
  const std::uint32_t high = std::uint32_t{static_cast<std::uint8_t>(maximum)} * 0x01010101U;
  std::uint32_t i = 0;
  for (; i + 4 <= count; i += 4) {
    storeWord(bytes + i, smallerBytes(largerBytes(loadWord(bytes + i), low), high));
  }
  for (; i < count; ++i) {
    const std::int32_t value = bytes[i] < minimum ? minimum : bytes[i];
    bytes[i] = static_cast<std::int8_t>(value > maximum ? maximum : value);
  }
}

}  // namespace mote::kernels::armv7em

#endif
