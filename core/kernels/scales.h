// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Multipliers and shifts as loops over several output channels read them.
#pragma once

#include <cstdint>

#include "core/kernels/conv2d_check.h"

namespace mote::kernels {

/// Those of kCount channels at a time: one that stands for all channels is repeated.
template <std::int32_t kCount>
class Scales {
 public:
  explicit Scales(const Call& call) noexcept
      : m_multiplier(call.inputs[kMultiplier].as<const std::int32_t>()),
        m_shift(call.inputs[kShift].as<const std::int8_t>()),
        m_mask(scaleMask(call)) {
    if (m_mask != 0) return;
    for (std::int32_t& multiplier : m_multipliers) multiplier = *m_multiplier;
    for (std::int8_t& shift : m_shifts) shift = *m_shift;
    m_multiplier = m_multipliers;
    m_shift = m_shifts;
  }
  Scales(const Scales&) = delete;
  Scales& operator=(const Scales&) = delete;

  [[nodiscard]] const std::int32_t* multiplier(std::int32_t channel) const noexcept {
    return m_multiplier + (channel & m_mask);
  }
  [[nodiscard]] const std::int8_t* shift(std::int32_t channel) const noexcept {
    return m_shift + (channel & m_mask);
  }
  /// How many multipliers and shifts lie between those of `channel` and the next kCount's.
  [[nodiscard]] std::uint32_t step() const noexcept { return m_mask != 0 ? kCount : 0; }
  /// Of `count` channels as many as can be read at a time.
  [[nodiscard]] std::int32_t most(std::int32_t count) const noexcept {
    return m_mask != 0 || count < kCount ? count : kCount;
  }

 private:
  const std::int32_t* m_multiplier;
  const std::int8_t* m_shift;
  std::int32_t m_mask;
  std::int32_t m_multipliers[kCount];
  std::int8_t m_shifts[kCount];
};

using FourScales = Scales<4>;
/// For loops over the channels of a convolution's pixels.
using ManyScales = Scales<32>;

}  // namespace mote::kernels
