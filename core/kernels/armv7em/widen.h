// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Spreads runs of int8 into the windows of moteFourPixels. In widen.S.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mote::kernels::armv7em {

/// Quads, taps (0, 2) and (1, 3) widened less the zero point, are written 32 bytes apart: those of
/// the other three pixels lie between.
struct Widen {
  const std::int8_t* from;
  std::uint32_t* to;
  std::uint32_t minusZero;  ///< minus the input's zero point, in both halfwords
  std::uint32_t quads;      ///< of a run, at least 1
  std::uint32_t runs;       ///< at least 1
  std::int32_t fromStep;    ///< bytes from the end of a run to the begin of the next
  std::int32_t toStep;      ///< bytes from where a run's next quad would go to the next run's first
};

extern "C" void moteWiden(const Widen* widen) noexcept;

}  // namespace mote::kernels::armv7em
