// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Greedy-by-order offset assignment after Pisarchyk and Lee, "Efficient Memory Management for Deep
// Neural Net Inference" (2020): each buffer goes to the lowest place its neighbours in time leave.
// Around the best order a search puts what ends at the top of the arena earlier.
#include "core/compile/memory_plan.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <optional>

#include "core/compile/memory_bound.h"

namespace mote::compile {
namespace {

constexpr std::uint64_t kLimit = 0x7FFFFFFF;
// Orders look at all pairs of buffers; beyond this count only the order of execution is tried,
// whose cost follows the buffers alive together.
constexpr std::size_t kManyBuffers = 4096;
// Pairs of buffers that the search may look at: some tens of milliseconds.
constexpr std::size_t kSearchPairs = 1'000'000;
constexpr std::size_t kMostSearchRounds = 2000;

using Order = std::vector<std::size_t>;

/// A rule between a buffer and one of its neighbours.
struct Rule {
  std::size_t other;
  bool otherIsInput;
  std::int64_t lead;
  std::int64_t step;  ///< of distances, a multiple of the alignment
};

class Problem {
 public:
  Problem(std::span<const PlanBuffer> buffers, std::span<const PlanSharing> sharings)
      : m_buffers(buffers), m_rules(buffers.size()) {
    constexpr auto kStep = static_cast<std::int64_t>(program::kAlignment);
    for (const PlanSharing& sharing : sharings) {
      const std::int64_t step = std::lcm(sharing.step, kStep);
      const std::int64_t floor = sharing.lead >= 0 ? sharing.lead + step - 1 : sharing.lead;
      const std::int64_t lead = floor / step * step;
      m_rules[sharing.output].push_back({sharing.input, true, lead, step});
      m_rules[sharing.input].push_back({sharing.output, false, lead, step});
    }
  }

  [[nodiscard]] std::size_t count() const noexcept { return m_buffers.size(); }
  [[nodiscard]] const PlanBuffer& buffer(std::size_t i) const noexcept { return m_buffers[i]; }
  [[nodiscard]] std::int64_t bytes(std::size_t i) const noexcept {
    return static_cast<std::int64_t>(alignedBytes(m_buffers[i].bytes));
  }
  [[nodiscard]] bool together(std::size_t a, std::size_t b) const noexcept {
    return m_buffers[a].first <= m_buffers[b].last && m_buffers[b].first <= m_buffers[a].last;
  }
  [[nodiscard]] bool shares(std::size_t i) const noexcept { return !m_rules[i].empty(); }
  [[nodiscard]] const Rule* rule(std::size_t i, std::size_t other) const noexcept {
    for (const Rule& rule : m_rules[i])
      if (rule.other == other) return &rule;
    return nullptr;
  }

 private:
  std::span<const PlanBuffer> m_buffers;
  std::vector<std::vector<Rule>> m_rules;
};

struct Placement {
  std::vector<std::int64_t> offsets;
  std::int64_t arena = 0;
};

/// One buffer among neighbours that have their places.
class Fit {
 public:
  Fit(const Problem& problem, std::size_t index) : m_problem(problem), m_index(index) {}

  void avoid(std::size_t other, std::int64_t offset) {
    const std::int64_t bytes = m_problem.bytes(m_index);
    const std::int64_t otherBytes = m_problem.bytes(other);
    Gap gap{offset - bytes, offset + otherBytes};
    if (const Rule* rule = m_problem.rule(m_index, other)) {
      if (rule->otherIsInput) gap.low = std::max(gap.low, offset - rule->lead);
      if (!rule->otherIsInput) gap.high = std::min(gap.high, offset + rule->lead);
      m_lanes.push_back({offset - bytes, offset + otherBytes, offset, rule->step});
    }
    if (gap.low < gap.high) m_gaps.push_back(gap);
  }

  /// The lowest place that no neighbour forbids.
  [[nodiscard]] std::int64_t lowest() {
    std::ranges::sort(m_gaps, {}, &Gap::low);
    std::int64_t at = 0;
    for (bool moved = true; moved;) {
      for (const Gap& gap : m_gaps) {
        if (at <= gap.low) break;
        at = std::max(at, gap.high);
      }
      moved = false;
      for (const Lane& lane : m_lanes) {
        const std::int64_t aside = (lane.offset - at) % lane.step;
        if (at <= lane.low || at >= lane.high || aside == 0) continue;
        at += aside > 0 ? aside : aside + lane.step;
        moved = true;
      }
    }
    return at;
  }

 private:
  /// Between the two, no buffer may begin.
  struct Gap {
    std::int64_t low;
    std::int64_t high;
  };
  /// Between `low` and `high` the two overlap, and only at whole steps from `offset`.
  struct Lane {
    std::int64_t low;
    std::int64_t high;
    std::int64_t offset;
    std::int64_t step;
  };
  const Problem& m_problem;
  std::size_t m_index;
  std::vector<Gap> m_gaps;
  std::vector<Lane> m_lanes;
};

/// Places in that order; stops where the arena grows beyond `limit`.
Placement place(const Problem& problem, const Order& order, std::int64_t limit) {
  Placement result{std::vector<std::int64_t>(problem.count(), 0), 0};
  for (std::size_t i = 0; i < order.size() && result.arena <= limit; ++i) {
    Fit fit(problem, order[i]);
    for (std::size_t j = 0; j < i; ++j) {
      if (problem.together(order[i], order[j])) fit.avoid(order[j], result.offsets[order[j]]);
    }
    result.offsets[order[i]] = fit.lowest();
    result.arena = std::max(result.arena, result.offsets[order[i]] + problem.bytes(order[i]));
  }
  return result;
}

/// The same in order of execution, forgetting what has died.
Placement placeByTime(const Problem& problem, const Order& byTime) {
  Placement result{std::vector<std::int64_t>(problem.count(), 0), 0};
  Order alive;
  for (const std::size_t index : byTime) {
    std::erase_if(alive, [&](std::size_t other) {
      return problem.buffer(other).last < problem.buffer(index).first;
    });
    Fit fit(problem, index);
    for (const std::size_t other : alive) fit.avoid(other, result.offsets[other]);
    result.offsets[index] = fit.lowest();
    result.arena = std::max(result.arena, result.offsets[index] + problem.bytes(index));
    if (result.arena > static_cast<std::int64_t>(kLimit)) return result;
    alive.push_back(index);
  }
  return result;
}

/// By key(buffer, index), smallest first.
template <typename Key>
Order sortedBy(const Problem& problem, Key key) {
  Order order(problem.count());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::less<>(),
                           [&](std::size_t i) { return key(problem.buffer(i), i); });
  return order;
}

std::vector<Order> orders(const Problem& problem) {
  using B = const PlanBuffer&;
  using I = std::size_t;
  const auto bytes = [](B b) { return static_cast<std::int64_t>(b.bytes); };
  const auto span = [](B b) { return std::int64_t{b.last} - std::int64_t{b.first} + 1; };
  // Chains of buffers over each other go down from output to input; what lies alone in one step
  // comes last, or it would break them.
  const auto alone = [&](B b, I i) { return b.first == b.last && !problem.shares(i); };
  const auto back = [](B b) { return -std::int64_t{b.first}; };
  return {sortedBy(problem, [&](B b, I) { return -bytes(b); }),
          sortedBy(problem, [&](B b, I i) { return std::pair(alone(b, i), back(b)); }),
          sortedBy(problem, [&](B b, I i) { return std::pair(alone(b, i), -back(b)); }),
          sortedBy(problem, [&](B b, I) { return -bytes(b) / 16 * span(b); }),
          sortedBy(problem, [&](B b, I) { return std::pair(-span(b), -bytes(b)); }),
          sortedBy(problem, [&](B b, I) { return std::pair(-back(b), -bytes(b)); }),
          sortedBy(problem, [&](B b, I) { return std::pair(-std::int64_t{b.last}, -bytes(b)); })};
}

/// Repeats itself from run to run.
class Dice {
 public:
  std::size_t below(std::size_t limit) noexcept {
    m_state = m_state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(m_state >> 33U) % limit;
  }

 private:
  std::uint64_t m_state = 1;
};

/// Moves a buffer that ends at the top, or any other, to an earlier turn while that does no harm.
void improve(const Problem& problem, Order order, Placement& best, std::int64_t bound) {
  const std::size_t count = problem.count();
  if (count < 2) return;
  Dice dice;
  const std::size_t rounds = std::min(kSearchPairs / (count * count), kMostSearchRounds);
  Placement current = best;
  for (std::size_t round = 0; round < rounds && best.arena > bound; ++round) {
    std::size_t from = dice.below(count);
    for (std::size_t i = 0; i < count && round % 4 != 0; ++i) {
      const std::size_t turn = (from + i) % count;
      const std::size_t index = order[turn];
      if (current.offsets[index] + problem.bytes(index) != current.arena || turn == 0) continue;
      from = turn;
      break;
    }
    if (from == 0) continue;
    Order next = order;
    const std::size_t to = dice.below(from);
    std::rotate(next.begin() + static_cast<std::ptrdiff_t>(to),
                next.begin() + static_cast<std::ptrdiff_t>(from),
                next.begin() + static_cast<std::ptrdiff_t>(from) + 1);
    Placement placed = place(problem, next, current.arena);
    if (placed.arena > current.arena) continue;
    order = std::move(next);
    current = std::move(placed);
    if (current.arena < best.arena) best = current;
  }
}

}  // namespace

Result<MemoryPlan> planMemory(std::span<const PlanBuffer> buffers,
                              std::span<const PlanSharing> sharings) {
  const Problem problem(buffers, sharings);
  const std::uint64_t bound = memoryBound(buffers, sharings);
  const auto least = static_cast<std::int64_t>(bound);
  Order order = sortedBy(problem, [](const PlanBuffer& b, std::size_t) { return b.first; });
  Placement best = placeByTime(problem, order);
  if (buffers.size() <= kManyBuffers && bound <= kLimit && best.arena > least) {
    for (Order& next : orders(problem)) {
      Placement placed = place(problem, next, best.arena);
      if (placed.arena >= best.arena) continue;
      best = std::move(placed);
      order = std::move(next);
    }
    if (best.arena > least) improve(problem, std::move(order), best, least);
  }
  const auto arena = static_cast<std::uint64_t>(best.arena);
  if (arena > kLimit) {
    return refused("compile.arena", "The model needs %1 bytes of working memory, more than %2",
                   {std::to_string(std::max(bound, arena)), std::to_string(kLimit)});
  }
  MemoryPlan plan;
  for (const auto offset : best.offsets) plan.offsets.push_back(static_cast<std::uint32_t>(offset));
  plan.arenaBytes = static_cast<std::uint32_t>(arena);
  plan.bound = static_cast<std::uint32_t>(bound);
  return plan;
}

}  // namespace mote::compile
