// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// In one step, an output of size b shares bytes only with inputs that begin a lead l behind it: at
// most b - l, and at most the sizes of these inputs. Everything else lies apart.
#include "core/compile/memory_bound.h"

#include <algorithm>
#include <map>

namespace mote::compile {
namespace {

/// What one output can overlap in one step.
struct Overlap {
  std::uint64_t inputs = 0;
  std::uint64_t room = 0;
};

/// By output and step.
using Overlaps = std::map<std::pair<std::uint32_t, std::uint32_t>, Overlap>;

Overlaps overlapsOf(std::span<const PlanBuffer> buffers, std::span<const PlanSharing> sharings) {
  Overlaps found;
  for (const PlanSharing& sharing : sharings) {
    const PlanBuffer& input = buffers[sharing.input];
    const std::uint64_t output = alignedBytes(buffers[sharing.output].bytes);
    const std::uint64_t lead =
        alignedBytes(static_cast<std::uint64_t>(std::max<std::int64_t>(sharing.lead, 0)));
    if (lead >= output) continue;
    for (std::uint32_t step = buffers[sharing.output].first; step <= input.last; ++step) {
      Overlap& overlap = found[{sharing.output, step}];
      overlap.inputs += alignedBytes(input.bytes);
      overlap.room = std::max(overlap.room, output - lead);
    }
  }
  return found;
}

}  // namespace

std::vector<std::uint64_t> memoryBySteps(std::span<const PlanBuffer> buffers,
                                         std::span<const PlanSharing> sharings) {
  std::uint32_t steps = 0;
  for (const auto& buffer : buffers) steps = std::max(steps, buffer.last + 1);
  std::vector<std::uint64_t> born(steps + 1, 0);
  std::vector<std::uint64_t> died(steps + 1, 0);
  std::vector<std::uint64_t> saved(steps + 1, 0);
  for (const auto& buffer : buffers) {
    born[buffer.first] += alignedBytes(buffer.bytes);
    died[buffer.last] += alignedBytes(buffer.bytes);
  }
  for (const auto& [at, overlap] : overlapsOf(buffers, sharings))
    saved[at.second] += std::min(overlap.inputs, overlap.room);
  std::uint64_t alive = 0;
  std::vector<std::uint64_t> sums(steps, 0);
  for (std::uint32_t step = 0; step < steps; ++step) {
    alive += born[step];
    sums[step] = alive - std::min(alive, saved[step]);
    alive -= died[step];
  }
  return sums;
}

std::uint64_t memoryBound(std::span<const PlanBuffer> buffers,
                          std::span<const PlanSharing> sharings) {
  const auto sums = memoryBySteps(buffers, sharings);
  return sums.empty() ? 0 : *std::ranges::max_element(sums);
}

}  // namespace mote::compile
