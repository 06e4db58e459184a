// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Multipliers and shifts as loops over four rows of weights read them.
#pragma once

#include <cstdint>

#include "core/kernels/conv2d_check.h"

namespace mote::kernels {

/// Four at a time from any channel on; one that stands for all channels is repeated.
class FourScales {
 public:
  explicit FourScales(const Call& call) noexcept
      : m_multiplier(call.inputs[kMultiplier].as<const std::int32_t>()),
        m_shift(call.inputs[kShift].as<const std::int8_t>()),
        m_mask(scaleMask(call)) {
    if (m_mask != 0) return;
    for (std::int32_t& multiplier : m_multipliers) multiplier = *m_multiplier;
    for (std::int8_t& shift : m_shifts) shift = *m_shift;
    m_multiplier = m_multipliers;
    m_shift = m_shifts;
  }
  FourScales(const FourScales&) = delete;
  FourScales& operator=(const FourScales&) = delete;

  [[nodiscard]] const std::int32_t* multiplier(std::int32_t channel) const noexcept {
    return m_multiplier + (channel & m_mask);
  }
  [[nodiscard]] const std::int8_t* shift(std::int32_t channel) const noexcept {
    return m_shift + (channel & m_mask);
  }
  /// How many multipliers and shifts lie between those of `channel` and the next four's.
  [[nodiscard]] std::uint32_t step() const noexcept { return m_mask != 0 ? 4 : 0; }

 private:
  const std::int32_t* m_multiplier;
  const std::int8_t* m_shift;
  std::int32_t m_mask;
  std::int32_t m_multipliers[4];
  std::int8_t m_shifts[4];
};

}  // namespace mote::kernels
