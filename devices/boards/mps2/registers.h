// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The few registers used, after Arm DDI 0479 (CMSDK), DDI 0403 (Armv7-M) and 101773 (SSE-300, at
// its secure addresses).
#pragma once

#include <cstdint>

namespace mote::boards::mps2 {

/// A memory-mapped register.
struct Register {
  std::uintptr_t address;

  [[nodiscard]] std::uint32_t get() const noexcept {
    return *reinterpret_cast<volatile std::uint32_t*>(address);
  }
  void set(std::uint32_t value) const noexcept {
    *reinterpret_cast<volatile std::uint32_t*>(address) = value;
  }
};

#if defined(MOTE_SSE300)
constexpr Register kCounterControl{0x58100000};
constexpr Register kCounterLow{0x58100008};
constexpr Register kCounterHigh{0x5810000C};

constexpr std::uintptr_t kUart = 0x59303000;
constexpr std::uint32_t kUartReceiveNumber = 33;
#else
constexpr Register kTimerControl{0x40000000};
constexpr Register kTimerValue{0x40000004};
constexpr Register kTimerReload{0x40000008};

constexpr std::uintptr_t kUart = 0x40004000;
constexpr std::uint32_t kUartReceiveNumber = 0;
#endif

constexpr Register kUartData{kUart};
constexpr Register kUartState{kUart + 4};
constexpr Register kUartControl{kUart + 8};
constexpr Register kUartInterrupt{kUart + 12};
constexpr Register kUartDivider{kUart + 16};
constexpr std::uint32_t kUartSendFull = 1;
constexpr std::uint32_t kUartReceiveFull = 2;

constexpr Register kInterruptEnable{0xE000E100 + kUartReceiveNumber / 32 * 4};
constexpr Register kInterruptClear{0xE000E280 + kUartReceiveNumber / 32 * 4};
constexpr std::uint32_t kUartReceiveInterrupt = 1U << kUartReceiveNumber % 32;

constexpr Register kCoprocessorAccess{0xE000ED88};
constexpr Register kFaultStatus{0xE000ED28};
constexpr Register kResetControl{0xE000ED0C};

}  // namespace mote::boards::mps2
