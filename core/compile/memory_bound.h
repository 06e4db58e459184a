// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What no memory plan can be below.
#pragma once

#include <cstdint>
#include <span>

#include "core/compile/memory_plan.h"
#include "core/program/format.h"

namespace mote::compile {

[[nodiscard]] constexpr std::uint64_t alignedBytes(std::uint64_t bytes) noexcept {
  return (bytes + program::kAlignment - 1) / program::kAlignment * program::kAlignment;
}

/// By step, the sum of the bytes alive, less what its outputs can overlap at most.
[[nodiscard]] std::vector<std::uint64_t> memoryBySteps(std::span<const PlanBuffer> buffers,
                                                       std::span<const PlanSharing> sharings);
/// The largest of these.
[[nodiscard]] std::uint64_t memoryBound(std::span<const PlanBuffer> buffers,
                                        std::span<const PlanSharing> sharings);

}  // namespace mote::compile
