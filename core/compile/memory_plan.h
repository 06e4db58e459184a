// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places buffers with lifetimes into one arena so that those alive together never overlap, but
// where a kernel can write over its input.
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

/// Buffer `output` may overlap buffer `input`, which was there before it, dies before it and begins
/// `lead` bytes or more behind it, a multiple of `step`.
struct PlanSharing {
  std::uint32_t output = 0;
  std::uint32_t input = 0;
  std::int64_t lead = 0;
  std::int64_t step = 1;
};

struct MemoryPlan {
  std::vector<std::uint32_t> offsets;  ///< multiples of 16, one per buffer
  std::uint32_t arenaBytes = 0;        ///< multiple of 16
  /// No plan of these buffers is below: the most that one step needs by itself, in whole 16 bytes.
  std::uint32_t bound = 0;
};

/// Greedy placement in several orders, the best of which is searched around while it is above the
/// bound; the same buffers always give the same plan. Refused where the arena would not stay below
/// 2^31 bytes.
[[nodiscard]] Result<MemoryPlan> planMemory(std::span<const PlanBuffer> buffers,
                                            std::span<const PlanSharing> sharings = {});

}  // namespace mote::compile
