// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places buffers with lifetimes into one arena so that those alive together never overlap.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/result/result.h"

namespace mote::compile {

/// Alive from step `first` to step `last`, both included.
struct PlanBuffer {
  std::uint64_t bytes = 0;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

struct MemoryPlan {
  std::vector<std::uint32_t> offsets;  ///< multiples of 16, one per buffer
  std::uint32_t arenaBytes = 0;        ///< multiple of 16
  std::uint32_t floor = 0;             ///< largest sum of bytes alive in one step
};

/// Greedy placement in several orders, the smallest arena wins; the same buffers always give the
/// same plan. Refused where the arena would not stay below 2^31 bytes.
[[nodiscard]] Result<MemoryPlan> planMemory(std::span<const PlanBuffer> buffers);

}  // namespace mote::compile
