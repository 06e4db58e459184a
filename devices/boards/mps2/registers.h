// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The few registers used, after Arm DDI 0479 (CMSDK) and DDI 0403 (Armv7-M).
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

constexpr Register kTimerControl{0x40000000};
constexpr Register kTimerValue{0x40000004};
constexpr Register kTimerReload{0x40000008};

constexpr Register kUartData{0x40004000};
constexpr Register kUartState{0x40004004};
constexpr Register kUartControl{0x40004008};
constexpr Register kUartInterrupt{0x4000400C};
constexpr Register kUartDivider{0x40004010};
constexpr std::uint32_t kUartSendFull = 1;
constexpr std::uint32_t kUartReceiveFull = 2;

constexpr Register kInterruptEnable{0xE000E100};
constexpr Register kInterruptClear{0xE000E280};
constexpr std::uint32_t kUartReceiveInterrupt = 1;  ///< number 0

constexpr Register kCoprocessorAccess{0xE000ED88};
constexpr Register kFaultStatus{0xE000ED28};
constexpr Register kResetControl{0xE000ED0C};

}  // namespace mote::boards::mps2
