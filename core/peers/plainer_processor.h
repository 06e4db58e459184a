// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A processor that says it has no more than AVX2: libraries that choose their code by asking the
// processor then choose as on an older one, unmodified.
#pragma once

#include <cstdint>

#include "core/result/result.h"

namespace mote::peers {

/// What CPUID leaves in the registers.
struct ProcessorFacts {
  std::uint32_t eax = 0;
  std::uint32_t ebx = 0;
  std::uint32_t ecx = 0;
  std::uint32_t edx = 0;
  bool operator==(const ProcessorFacts&) const = default;
};

/// Without AVX-512, AMX, AVX10 and the dot products of bytes (VNNI) of either width.
[[nodiscard]] ProcessorFacts upToAvx2(std::uint32_t leaf, std::uint32_t subleaf,
                                      ProcessorFacts facts) noexcept;

/// While it lives, CPUID traps in this thread and in threads begun meanwhile, for good in these,
/// and is answered by upToAvx2(). Code that has asked before knows better: of a library, the first
/// use must fall inside. Needs Linux and a processor that can trap (cpuid_fault in /proc/cpuinfo).
class PlainerProcessor {
 public:
  /// Refused where it cannot be.
  [[nodiscard]] static Result<PlainerProcessor> make();

  PlainerProcessor(PlainerProcessor&& other) noexcept : m_active(other.m_active) {
    other.m_active = false;
  }
  PlainerProcessor& operator=(PlainerProcessor&&) = delete;
  ~PlainerProcessor();

 private:
  PlainerProcessor() = default;

  bool m_active = true;
};

}  // namespace mote::peers
