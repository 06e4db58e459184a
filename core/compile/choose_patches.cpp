// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tries each run of layers through the peak with each number of strips; most are dismissed by their
// bound without a plan.
#include "core/compile/choose_patches.h"

#include <algorithm>
#include <array>

#include "core/compile/draft_plan.h"
#include "core/compile/memory_bound.h"
#include "core/compile/patch_rows.h"

namespace mote::compile {
namespace {

constexpr std::array<std::uint32_t, 10> kParts = {2, 3, 4, 6, 8, 12, 16, 24, 32, 48};
constexpr std::size_t kLongestChain = 8;
constexpr int kMostRounds = 4;

struct Candidate {
  Draft draft;
  std::uint64_t arena = 0;
  std::uint64_t macs = 0;
};

class Chooser {
 public:
  Chooser(Candidate given, const PatchOptions& options,
          const std::function<std::uint64_t(const DraftNode&)>& macs)
      : m_given(given), m_best(std::move(given)), m_options(options), m_macs(macs) {}

  /// True where something better than the given draft was found.
  Result<bool> tryAround(std::size_t node) {
    const Chain whole = chainThrough(m_given.draft, node);
    const auto at =
        static_cast<std::size_t>(std::ranges::find(whole.nodes, node) - whole.nodes.begin());
    const bool forced = m_options.parts > 0;
    bool better = false;
    for (std::size_t first = 0; first <= at && at < whole.nodes.size(); ++first) {
      const std::size_t end = std::min(whole.nodes.size(), first + kLongestChain);
      for (std::size_t last = std::max(at, first + 1); last < end; ++last) {
        const Chain chain{{whole.nodes.begin() + static_cast<std::ptrdiff_t>(first),
                           whole.nodes.begin() + static_cast<std::ptrdiff_t>(last) + 1}};
        for (const std::uint32_t parts : kParts) {
          if (forced && parts != kParts.front()) break;
          MOTE_ASSIGN(const bool found, tryOne(chain, forced ? m_options.parts : parts));
          better = better || found;
        }
      }
    }
    return better;
  }

  [[nodiscard]] Candidate take() { return std::move(m_best); }

 private:
  Result<bool> tryOne(const Chain& chain, std::uint32_t parts) {
    std::optional<Draft> draft = inStrips(m_given.draft, chain, parts);
    if (!draft) return false;
    const std::uint64_t macs = totalMacs(*draft);
    const std::uint64_t most = m_options.arenaLimit;
    const bool bestKeeps = m_best.arena <= most;
    if (bestKeeps && macs >= m_best.macs) return false;
    const DraftBuffers buffers = buffersOf(*draft);
    const std::uint64_t bound = memoryBound(buffers.buffers, buffers.sharings);
    if (bestKeeps ? bound > most : bound > m_best.arena) return false;
    MOTE_ASSIGN(const MemoryPlan plan, planMemory(buffers.buffers, buffers.sharings));
    const bool keeps = plan.arenaBytes <= most;
    const bool smaller =
        plan.arenaBytes < m_best.arena || (plan.arenaBytes == m_best.arena && macs < m_best.macs);
    if (bestKeeps ? !keeps : !keeps && !smaller) return false;
    m_best = {std::move(*draft), plan.arenaBytes, macs};
    return true;
  }

  [[nodiscard]] std::uint64_t totalMacs(const Draft& draft) const {
    std::uint64_t sum = 0;
    for (const DraftNode& node : draft.nodes) sum += m_macs(node);
    return sum;
  }

  Candidate m_given;
  Candidate m_best;
  const PatchOptions& m_options;
  const std::function<std::uint64_t(const DraftNode&)>& m_macs;
};

}  // namespace

Result<void> choosePatches(Draft& draft, const PatchOptions& options,
                           const std::function<std::uint64_t(const DraftNode&)>& macs) {
  for (int round = 0; options.any() && round < (options.automatic ? kMostRounds : 1); ++round) {
    const DraftBuffers buffers = buffersOf(draft);
    if (buffers.buffers.empty() || draft.nodes.empty()) return {};
    MOTE_ASSIGN(const MemoryPlan plan, planMemory(buffers.buffers, buffers.sharings));
    if (plan.arenaBytes <= options.arenaLimit) return {};
    const auto steps = memoryBySteps(buffers.buffers, buffers.sharings);
    const auto peak = static_cast<std::size_t>(std::ranges::max_element(steps) - steps.begin());
    Chooser chooser({draft, plan.arenaBytes, 0}, options, macs);
    MOTE_ASSIGN(const bool better, chooser.tryAround(peak));
    if (!better) return {};
    draft = chooser.take().draft;
  }
  return {};
}

}  // namespace mote::compile
