// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The hot loop of depthwise convolution: eight channels of one row of outputs. In eight_channels.S.
// A tap is eight bytes, a channel each; a column of windows is its taps from top to bottom, a
// window its columns.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mote::kernels::mve {

constexpr std::int32_t kMostTaps = 28;  ///< kernels up to 5 by 5

/// Of channels 0, 2, 4, 6 and then of 1, 3, 5, 7. Sums start at the bias less what the input's zero
/// point adds; shifts are below 0.
struct EightConstants {
  std::int32_t starts[2][4];
  std::int32_t multipliers[2][4];
  std::int32_t shifts[2][4];
};

struct EightChannels {
  const std::int8_t* windows;
  const std::int8_t* weights;  ///< a tap's eight, none -128; zeros behind an odd number of taps
  const EightConstants* constants;
  std::int32_t windowStep;  ///< bytes from the end of a window's pairs of taps to the next window
  std::uint32_t pairs;      ///< of taps in a window
  std::int32_t zeroPoint;   ///< the output's
  std::int8_t* output;
  std::uint32_t channels;  ///< from output to output
  std::int8_t* outputEnd;
  std::int32_t minimum;  ///< the output's clamp
  std::int32_t maximum;
};

extern "C" void moteEightChannels(const EightChannels* row) noexcept;

}  // namespace mote::kernels::mve
