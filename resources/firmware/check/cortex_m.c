/* SPDX-FileCopyrightText: 2026 Mote Studio contributors
 * SPDX-License-Identifier: Apache-2.0
 *
 * Starts the check on a Cortex-M under an emulator or a debugger, which prints its text and takes
 * its result through semihosting.
 */
#include <stdint.h>

/* Set by the linker script; only their addresses mean something. */
extern uint32_t check_data_load[];
extern uint32_t check_data_begin[];
extern uint32_t check_data_end[];
extern uint32_t check_bss_begin[];
extern uint32_t check_bss_end[];
extern uint32_t check_stack_end[];

int main(void);
void check_say(const char* text);
void check_reset(void);

enum { kWriteText = 0x04, kExitExtended = 0x20, kApplicationExit = 0x20026 };

static void call_host(uint32_t operation, const void* argument) {
  register uint32_t r0 __asm__("r0") = operation;
  register const void* r1 __asm__("r1") = argument;
  __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
}

static void leave(uint32_t code) {
  const uint32_t reason[2] = {kApplicationExit, code};
  call_host(kExitExtended, reason);
  for (;;) {
  }
}

static void fault(void) {
  check_say("the processor faulted\n");
  leave(2);
}

void check_say(const char* text) {
  call_host(kWriteText, text);
}

void check_reset(void) {
  volatile uint32_t* coprocessors = (volatile uint32_t*)0xE000ED88U;
  *coprocessors |= 0x00F00000U; /* floating point and vectors on, where there are any */
  __asm__ volatile("dsb\nisb");
  const uint32_t* load = check_data_load;
  for (uint32_t* word = check_data_begin; word != check_data_end; ++word) *word = *load++;
  for (uint32_t* word = check_bss_begin; word != check_bss_end; ++word) *word = 0;
  leave((uint32_t)main());
}

typedef void (*handler)(void);

struct vectors {
  const uint32_t* stack;
  handler reset;
  handler others[14];
};

__attribute__((section(".vectors"), used)) static const struct vectors kVectors = {
    check_stack_end,
    check_reset,
    {fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault,
     fault}};
