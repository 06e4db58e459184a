// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The UART holds one byte. QEMU hands over the next only when that has been taken, so none is lost.
#include "devices/boards/mps2/port.h"

#include "devices/boards/mps2/registers.h"

namespace mote::boards::mps2 {
namespace {

/// QEMU puts its processor's thread to sleep for a `wfi` and wakes it again: within a message,
/// where byte follows byte, looking a little longer takes less time.
constexpr int kLooks = 200;

}  // namespace

Mps2Port::Mps2Port() noexcept {
  asm volatile("cpsid i");
  kUartDivider.set(16);            // the smallest allowed: an emulated line has no speed
  kUartControl.set(1U | 2U | 8U);  // send, receive, interrupt on receipt
  kInterruptEnable.set(kUartReceiveInterrupt);
  m_clock.enable();
}

void Mps2Port::write(std::span<const std::byte> bytes) noexcept {
  for (const std::byte byte : bytes) {
    while ((kUartState.get() & kUartSendFull) != 0) {
    }
    kUartData.set(static_cast<std::uint32_t>(byte));
  }
}

std::size_t Mps2Port::read(std::span<std::byte> bytes) noexcept {
  std::size_t count = 0;
  while (count < bytes.size() && (kUartState.get() & kUartReceiveFull) != 0) {
    kUartInterrupt.set(2);
    kInterruptClear.set(kUartReceiveInterrupt);
    bytes[count++] = static_cast<std::byte>(kUartData.get());
  }
  return count;
}

void Mps2Port::idle() noexcept {
  for (int look = 0; look < kLooks; ++look) {
    if ((kUartState.get() & kUartReceiveFull) != 0) return;
  }
  asm volatile("wfi");
}

void Mps2Port::startTicks() noexcept {
  m_clock.start();
}

std::uint64_t Mps2Port::ticks() noexcept {
  return m_clock.instructions();
}

}  // namespace mote::boards::mps2
