// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// From reset to main(), and what happens when the processor faults.
#include <cstddef>
#include <cstdint>

#include "devices/boards/mps2/registers.h"

extern "C" {
// Set by the linker script; only their addresses mean something.
extern std::uint32_t mote_data_load[];
extern std::uint32_t mote_data_begin[];
extern std::uint32_t mote_data_end[];
extern std::uint32_t mote_bss_begin[];
extern std::uint32_t mote_bss_end[];
extern std::uint32_t mote_stack_end[];

int main();
void moteFault(const std::uint32_t* frame);
[[noreturn]] void moteReset();

/// A call of a pure virtual function is a bug: fault, and be reported.
[[noreturn]] void __cxa_pure_virtual() {
  __builtin_trap();
}
}

namespace {

using mote::boards::mps2::kCoprocessorAccess;

/// Hands the frame the processor pushed to moteFault(), which does not return.
[[gnu::naked]] void fault() noexcept {
  asm volatile(
      "mrs r0, msp\n"
      "b moteFault\n");
}

using Handler = void (*)();

struct Vectors {
  const std::uint32_t* stack;
  Handler reset;
  Handler others[14];
  Handler interrupts[32];
};

}  // namespace

void moteReset() {
  kCoprocessorAccess.set(kCoprocessorAccess.get() | 0x00F00000U);  // floating point on
  asm volatile("dsb\nisb");
  const std::uint32_t* load = mote_data_load;
  for (std::uint32_t* word = mote_data_begin; word != mote_data_end; ++word) *word = *load++;
  for (std::uint32_t* word = mote_bss_begin; word != mote_bss_end; ++word) *word = 0;
  main();
  __builtin_trap();
}

extern "C" [[gnu::section(".vectors"), gnu::used]] constexpr Vectors kMoteVectors = {
    mote_stack_end,
    moteReset,
    {fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault,
     fault},
    {}};
