// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The hot loop of convolution: four output pixels times all output channels. In four_pixels.S.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mote::kernels::armv7em {

/// `windows`: the taps of four pixels, widened less the input's zero point. Quad by quad, and in
/// each quad pixel by pixel, taps (0, 2) and (1, 3). A row of weights is `headBytes` < 4 taps and
/// then quads; with a head, the first quad of the windows holds its taps last, behind zeros. Rows
/// have 4 taps at least.
struct FourPixels {
  const std::int16_t* windows;
  std::uint32_t quadBytes;  ///< of a row of weights without its head
  std::uint32_t channel;    ///< 0 at the call
  const std::int32_t* bias;
  std::uint32_t biasMask;  ///< 0 where there is no bias and `bias` points to any channels' values
  const std::int32_t* multiplier;
  const std::int8_t* shift;
  std::int32_t zeroTerm;  ///< twice the output's zero point, plus 1
  std::int8_t* output;    ///< channel 0 of the first pixel
  std::uint32_t stride;   ///< from pixel to pixel
  std::uint32_t stride3;
  std::uint32_t channelEnd;
  const std::int8_t* weight;
  std::uint32_t headBytes;
  std::uint32_t headShift;  ///< 32 - 8 * headBytes
  std::uint32_t entry;      ///< two words of the loop's own
  std::uint32_t loopEntry;
};
static_assert(sizeof(void*) != 4 ||
              (offsetof(FourPixels, multiplier) == 20 && offsetof(FourPixels, stride) == 36 &&
               offsetof(FourPixels, loopEntry) == 64));

/// Results are clamped to int8 only.
extern "C" void moteFourPixels(FourPixels* block) noexcept;

}  // namespace mote::kernels::armv7em
