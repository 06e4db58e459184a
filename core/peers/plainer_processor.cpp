// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CPUID faulting of Linux: the instruction raises SIGSEGV, whose handler executes it in the
// program's stead and takes features away.
#include "core/peers/plainer_processor.h"

#if defined(__x86_64__) && defined(__linux__)
#include <cpuid.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#endif

namespace mote::peers {
namespace {

constexpr std::uint32_t bits(std::initializer_list<unsigned> places) noexcept {
  std::uint32_t mask = 0;
  for (const unsigned place : places) mask |= std::uint32_t{1} << place;
  return mask;
}

}  // namespace

ProcessorFacts upToAvx2(std::uint32_t leaf, std::uint32_t subleaf, ProcessorFacts facts) noexcept {
  // By Intel's manual, volume 2A, CPUID. AVX-512 F, DQ, IFMA, PF, ER, CD, BW, VL; VBMI, VBMI2,
  // VNNI, BITALG, VPOPCNTDQ; 4VNNIW, 4FMAPS, VP2INTERSECT, FP16, and AMX-BF16, -TILE, -INT8.
  if (leaf == 7 && subleaf == 0) {
    facts.ebx &= ~bits({16, 17, 21, 26, 27, 28, 30, 31});
    facts.ecx &= ~bits({1, 6, 11, 12, 14});
    facts.edx &= ~bits({2, 3, 8, 22, 23, 24, 25});
  }
  // AVX-VNNI, AVX-512 BF16, AMX-FP16, AVX-IFMA; AVX-VNNI-INT8, AVX-NE-CONVERT, AMX-COMPLEX,
  // AVX-VNNI-INT16, AVX10.
  if (leaf == 7 && subleaf == 1) {
    facts.eax &= ~bits({4, 5, 21, 23});
    facts.edx &= ~bits({4, 5, 8, 10, 19});
  }
  return facts;
}

#if defined(__x86_64__) && defined(__linux__)

namespace {

constexpr int kSetCpuid = 0x1012;  ///< ARCH_SET_CPUID of asm/prctl.h
constexpr unsigned char kCpuid[] = {0x0F, 0xA2};

struct sigaction previous;  // of whoever handled SIGSEGV before

/// False where the processor cannot trap.
bool letCpuidPass(bool pass) noexcept {
  return syscall(SYS_arch_prctl, kSetCpuid, pass ? 1UL : 0UL) == 0;
}

void handOn(int signal, siginfo_t* info, void* context) {
  if ((previous.sa_flags & SA_SIGINFO) != 0) return previous.sa_sigaction(signal, info, context);
  if (previous.sa_handler != SIG_DFL && previous.sa_handler != SIG_IGN)
    return previous.sa_handler(signal);
  sigaction(SIGSEGV, &previous, nullptr);  // the instruction comes again, and ends the process
}

void onFault(int signal, siginfo_t* info, void* context) {
  auto& registers = static_cast<ucontext_t*>(context)->uc_mcontext.gregs;
  // A general protection fault, which names no address, happened at code that could be read.
  if (info->si_code != SI_KERNEL ||
      std::memcmp(reinterpret_cast<const void*>(registers[REG_RIP]), kCpuid, sizeof(kCpuid)) != 0)
    return handOn(signal, info, context);
  const auto leaf = static_cast<std::uint32_t>(registers[REG_RAX]);
  const auto subleaf = static_cast<std::uint32_t>(registers[REG_RCX]);
  ProcessorFacts facts;
  letCpuidPass(true);
  __cpuid_count(leaf, subleaf, facts.eax, facts.ebx, facts.ecx, facts.edx);
  letCpuidPass(false);
  facts = upToAvx2(leaf, subleaf, facts);
  registers[REG_RAX] = facts.eax;
  registers[REG_RBX] = facts.ebx;
  registers[REG_RCX] = facts.ecx;
  registers[REG_RDX] = facts.edx;
  registers[REG_RIP] += static_cast<greg_t>(sizeof(kCpuid));
}

/// Once a process and for good: threads that others begin may trap long after.
bool handleFaults() noexcept {
  struct sigaction action = {};
  action.sa_sigaction = onFault;
  action.sa_flags = SA_SIGINFO | SA_NODEFER;
  return sigaction(SIGSEGV, &action, &previous) == 0;
}

}  // namespace

Result<PlainerProcessor> PlainerProcessor::make() {
  static const bool kHandled = handleFaults();
  if (!kHandled || !letCpuidPass(false)) {
    return refused("peers.processor",
                   "This processor cannot be shown as a lesser one: it does not trap CPUID");
  }
  return PlainerProcessor();
}

PlainerProcessor::~PlainerProcessor() {
  if (m_active) letCpuidPass(true);
}

#else

Result<PlainerProcessor> PlainerProcessor::make() {
  return refused("peers.processor",
                 "Only Linux on x86-64 can show a processor as a lesser one to a program");
}

PlainerProcessor::~PlainerProcessor() = default;

#endif

}  // namespace mote::peers
