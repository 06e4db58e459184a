// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The hot loop of convolution: four output pixels times output channels. In vector_pixels.S.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mote::kernels::mve {

/// A row of weights is `head` < 16 taps and then `chunks` times 16, at least one tap.
struct VectorPixels {
  const std::int8_t* windows[4];  ///< each pixel's taps, side by side
  std::uint32_t head;
  std::uint32_t chunks;
  std::int32_t zeroPoint;    ///< the output's
  std::uint32_t offsets[4];  ///< of the pixels' outputs
  std::int32_t minimum;      ///< the output's clamp
  std::int32_t maximum;
  const std::int8_t* weight;
  const std::int32_t* starts;  ///< of the sums; see WeightSums
  const std::int32_t* multiplier;
  const std::int8_t* shift;
  std::int8_t* output;     ///< the first channel
  std::int8_t* outputEnd;  ///< behind the last
};
static_assert(sizeof(void*) != 4 ||
              (offsetof(VectorPixels, offsets) == 28 && offsetof(VectorPixels, weight) == 52));

extern "C" void moteVectorPixels(const VectorPixels* block) noexcept;

}  // namespace mote::kernels::mve
