// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Counts instructions: with `-icount shift=0` each takes 1 ns. MPS2 has CMSDK timer 0 at 25 MHz, 40
// instructions a tick; the SSE-300 subsystem of MPS3 its system counter at 32 MHz, 31.25 a tick.
#pragma once

#include <cstdint>

#include "devices/boards/mps2/registers.h"

namespace mote::boards::mps2 {

#if defined(MOTE_SSE300)

constexpr std::uint32_t kInstructionsPerTick = 32;  ///< rounded up

class Clock {
 public:
  void enable() noexcept { start(); }
  /// Ticks begin here: the same work gives the same count.
  void start() noexcept {
    kCounterControl.set(0);
    kCounterLow.set(0);
    kCounterHigh.set(0);
    kCounterControl.set(1);
  }
  [[nodiscard]] std::uint64_t instructions() const noexcept {
    std::uint32_t high = kCounterHigh.get();
    while (true) {
      const std::uint32_t low = kCounterLow.get();
      const std::uint32_t again = kCounterHigh.get();
      if (again == high) return (std::uint64_t{high} << 32U | low) * 125 / 4;
      high = again;
    }
  }
};

#else

constexpr std::uint32_t kInstructionsPerTick = 40;

/// Right up to 171 thousand million instructions.
class Clock {
 public:
  void enable() noexcept {
    kTimerReload.set(kMost);
    kTimerValue.set(kMost);
    kTimerControl.set(1);
  }
  void start() noexcept { kTimerValue.set(kMost); }
  [[nodiscard]] std::uint64_t instructions() const noexcept {
    return std::uint64_t{kMost - kTimerValue.get()} * kInstructionsPerTick;
  }

 private:
  static constexpr std::uint32_t kMost = 0xFFFFFFFFU;
};

#endif

}  // namespace mote::boards::mps2
