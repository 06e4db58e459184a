// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Boards of Arm's MPS2 and MPS3 family as QEMU emulates them: CMSDK UART 0 is the line. No
// interrupt is ever taken; a pending one only ends the wait for input.
#pragma once

#include "devices/agent/port.h"
#include "devices/boards/mps2/clock.h"

namespace mote::boards::mps2 {

class Mps2Port final : public agent::Port {
 public:
  Mps2Port() noexcept;

  void write(std::span<const std::byte> bytes) noexcept override;
  std::size_t read(std::span<std::byte> bytes) noexcept override;
  void idle() noexcept override;
  void startTicks() noexcept override;
  /// Instructions, in steps of kInstructionsPerTick.
  [[nodiscard]] std::uint64_t ticks() noexcept override;

 private:
  Clock m_clock;
};

}  // namespace mote::boards::mps2
