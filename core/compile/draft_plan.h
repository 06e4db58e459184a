// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The working memory of a draft: who is alive when, who may lie where, and the plan.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "core/compile/draft.h"
#include "core/compile/memory_plan.h"

namespace mote::compile {

/// Steps, by index of the draft's node, from which to which a storage holds what someone needs.
struct Lifetime {
  std::uint32_t first = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t last = 0;
  [[nodiscard]] bool any() const noexcept { return first <= last; }
};

/// One per storage. Inputs are there from the first step on, outputs to the last.
[[nodiscard]] std::vector<Lifetime> lifetimes(const Draft& draft);

/// Storage `input` dies in `node`, whose first output is all there is so far of storage `output`,
/// and the node's kernel can write over it.
struct StorageSharing {
  std::uint32_t node = 0;
  std::uint32_t output = 0;
  std::uint32_t input = 0;
  std::int64_t lead = 0;  ///< as of PlanSharing
  std::int64_t step = 1;
};
[[nodiscard]] std::vector<StorageSharing> nodeSharings(const Draft& draft,
                                                       const std::vector<Lifetime>& alive,
                                                       std::uint32_t node);

/// Storages in working memory, the same in both lists, and what planMemory() asks about them.
struct DraftBuffers {
  std::vector<std::uint32_t> storages;
  std::vector<PlanBuffer> buffers;
  std::vector<PlanSharing> sharings;
};
[[nodiscard]] DraftBuffers buffersOf(const Draft& draft);

/// Bytes of working memory that the draft's plan takes.
[[nodiscard]] Result<std::uint64_t> arenaOf(const Draft& draft);

}  // namespace mote::compile
