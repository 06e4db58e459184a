// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Boards of Arm's MPS2 family as QEMU emulates them: CMSDK UART 0 is the line, CMSDK timer 0 the
// clock. No interrupt is ever taken; a pending one only ends the wait for input.
#pragma once

#include "devices/agent/port.h"

namespace mote::boards::mps2 {

/// With `-icount shift=0` one instruction takes 1 ns and the 25 MHz timer 40 ns a tick.
constexpr std::uint32_t kInstructionsPerTick = 40;

class Mps2Port final : public agent::Port {
 public:
  Mps2Port() noexcept;

  void write(std::span<const std::byte> bytes) noexcept override;
  std::size_t read(std::span<std::byte> bytes) noexcept override;
  void idle() noexcept override;
  void startTicks() noexcept override;
  /// Instructions, in steps of kInstructionsPerTick; right up to 171 thousand million of them.
  [[nodiscard]] std::uint64_t ticks() noexcept override;
};

}  // namespace mote::boards::mps2
