// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Greedy-by-order offset assignment after Pisarchyk and Lee, "Efficient Memory Management for Deep
// Neural Net Inference" (2020): each buffer goes into the lowest gap among its neighbours in time.
#include "core/compile/memory_plan.h"

#include <algorithm>
#include <functional>
#include <numeric>

#include "core/program/format.h"

namespace mote::compile {
namespace {

constexpr std::uint64_t kLimit = 0x7FFFFFFF;
// Orders look at all pairs of buffers; beyond this count only the order of execution is tried,
// whose cost follows the buffers alive together.
constexpr std::size_t kManyBuffers = 4096;

using Order = std::vector<std::size_t>;

std::uint64_t aligned(std::uint64_t bytes) {
  return (bytes + program::kAlignment - 1) / program::kAlignment * program::kAlignment;
}

struct Placed {
  std::uint64_t begin;
  std::uint64_t end;
};

/// The smallest gap of at least `bytes` below the neighbours' end, else the end.
std::uint64_t findGap(std::vector<Placed>& neighbours, std::uint64_t bytes) {
  std::ranges::sort(neighbours, {}, &Placed::begin);
  std::uint64_t end = 0;
  std::uint64_t best = 0;
  std::uint64_t bestGap = std::numeric_limits<std::uint64_t>::max();
  for (const auto& placed : neighbours) {
    if (placed.begin >= end + bytes && placed.begin - end < bestGap) {
      best = end;
      bestGap = placed.begin - end;
    }
    end = std::max(end, placed.end);
  }
  return bestGap == std::numeric_limits<std::uint64_t>::max() ? end : best;
}

struct Placement {
  std::vector<std::uint64_t> offsets;
  std::uint64_t arena = 0;
};

/// Places in that order; stops where the arena grows to `bound`.
Placement place(std::span<const PlanBuffer> buffers, const Order& order, std::uint64_t bound) {
  Placement result{std::vector<std::uint64_t>(buffers.size(), 0), 0};
  Order done;
  std::vector<Placed> neighbours;
  for (const std::size_t index : order) {
    const PlanBuffer& buffer = buffers[index];
    neighbours.clear();
    for (const std::size_t other : done) {
      const PlanBuffer& placed = buffers[other];
      if (placed.first > buffer.last || placed.last < buffer.first) continue;
      neighbours.push_back({result.offsets[other], result.offsets[other] + aligned(placed.bytes)});
    }
    const std::uint64_t bytes = aligned(buffer.bytes);
    result.offsets[index] = findGap(neighbours, bytes);
    result.arena = std::max(result.arena, result.offsets[index] + bytes);
    if (result.arena >= bound) return result;
    done.push_back(index);
  }
  return result;
}

/// The same in order of execution, forgetting what has died.
Placement placeByTime(std::span<const PlanBuffer> buffers, const Order& byTime) {
  Placement result{std::vector<std::uint64_t>(buffers.size(), 0), 0};
  Order alive;
  std::vector<Placed> neighbours;
  for (const std::size_t index : byTime) {
    const PlanBuffer& buffer = buffers[index];
    std::erase_if(alive, [&](std::size_t other) { return buffers[other].last < buffer.first; });
    neighbours.clear();
    for (const std::size_t other : alive) {
      const std::uint64_t begin = result.offsets[other];
      neighbours.push_back({begin, begin + aligned(buffers[other].bytes)});
    }
    const std::uint64_t bytes = aligned(buffer.bytes);
    result.offsets[index] = findGap(neighbours, bytes);
    result.arena = std::max(result.arena, result.offsets[index] + bytes);
    if (result.arena > kLimit) return result;
    alive.push_back(index);
  }
  return result;
}

template <typename Key>
Order sortedBy(std::span<const PlanBuffer> buffers, Key key) {
  Order order(buffers.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::less<>(), [&](std::size_t i) { return key(buffers[i]); });
  return order;
}

std::uint64_t floorOf(std::span<const PlanBuffer> buffers) {
  std::uint32_t steps = 0;
  for (const auto& buffer : buffers) steps = std::max(steps, buffer.last + 1);
  std::vector<std::uint64_t> born(steps + 1, 0);
  std::vector<std::uint64_t> died(steps + 1, 0);
  for (const auto& buffer : buffers) {
    born[buffer.first] += buffer.bytes;
    died[buffer.last] += buffer.bytes;
  }
  std::uint64_t alive = 0;
  std::uint64_t most = 0;
  for (std::uint32_t step = 0; step < steps; ++step) {
    alive += born[step];
    most = std::max(most, alive);
    alive -= died[step];
  }
  return most;
}

std::vector<Order> orders(std::span<const PlanBuffer> buffers) {
  using Signed = std::int64_t;
  const auto bytes = [](const PlanBuffer& b) { return static_cast<Signed>(b.bytes); };
  const auto span = [](const PlanBuffer& b) { return Signed{b.last} - Signed{b.first} + 1; };
  return {sortedBy(buffers, [&](const PlanBuffer& b) { return -bytes(b); }),
          sortedBy(buffers, [&](const PlanBuffer& b) { return -bytes(b) / 16 * span(b); }),
          sortedBy(buffers, [&](const PlanBuffer& b) { return std::pair(-span(b), -bytes(b)); }),
          sortedBy(buffers, [&](const PlanBuffer& b) { return std::pair(b.first, -bytes(b)); }),
          sortedBy(buffers,
                   [&](const PlanBuffer& b) { return std::pair(-Signed{b.last}, -bytes(b)); })};
}

}  // namespace

Result<MemoryPlan> planMemory(std::span<const PlanBuffer> buffers) {
  const std::uint64_t floor = floorOf(buffers);
  Placement best =
      placeByTime(buffers, sortedBy(buffers, [](const PlanBuffer& b) { return b.first; }));
  if (buffers.size() <= kManyBuffers && floor <= kLimit) {
    for (const Order& order : orders(buffers)) {
      Placement next = place(buffers, order, best.arena);
      if (next.arena < best.arena) best = std::move(next);
    }
  }
  if (best.arena > kLimit) {
    return refused("compile.arena", "The model needs %1 bytes of working memory, more than %2",
                   {std::to_string(std::max(floor, best.arena)), std::to_string(kLimit)});
  }
  MemoryPlan plan;
  for (const auto offset : best.offsets) plan.offsets.push_back(static_cast<std::uint32_t>(offset));
  plan.arenaBytes = static_cast<std::uint32_t>(best.arena);
  plan.floor = static_cast<std::uint32_t>(floor);
  return plan;
}

}  // namespace mote::compile
