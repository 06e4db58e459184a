// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The hot loop of convolution: four output pixels times all output channels. In lane_pixels.S.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mote::kernels::armv7m {

/// Taps between two times the low sums are taken out; a row begins with what is left over.
constexpr std::uint32_t kChunkTaps = 112;

/// `windows`: two words a tap, pixels (0, 1) and (2, 3), less the input's zero point. Rows of
/// weights have 2 taps at least.
struct LanePixels {
  const std::uint32_t* windows;
  std::uint32_t firstTaps;  ///< of a row's first chunk, less the odd one
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
  std::uint32_t lowStart;    ///< all chunks' starts of a low sum
  std::uint32_t moreChunks;  ///< after the first
  std::uint32_t odd;         ///< rows have an odd number of taps
  std::uint32_t own[5];      ///< the loop's
};
static_assert(sizeof(void*) != 4 ||
              (offsetof(LanePixels, multiplier) == 20 && offsetof(LanePixels, stride) == 36 &&
               offsetof(LanePixels, own) == 64));

/// Results are clamped to int8 only.
extern "C" void moteLanePixels(LanePixels* block) noexcept;
/// The result of a channel whose bias or shift the loop cannot do; called by it.
extern "C" std::int32_t moteLaneFinish(std::int32_t sum, const LanePixels* block) noexcept;

}  // namespace mote::kernels::armv7m
