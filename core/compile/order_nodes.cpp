// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dynamic programming over down-sets, the sets of nodes that can be finished together: what is
// alive after one does not depend on the order in which its nodes ran, so of each only the way with
// the lowest peak is kept. Level by level, with a beam where there are too many.
#include "core/compile/order_nodes.h"

#include <algorithm>
#include <functional>
#include <map>

#include "core/compile/draft_plan.h"
#include "core/compile/memory_bound.h"

namespace mote::compile {
namespace {

using operators::Operand;

constexpr std::size_t kManyToOrder = 1000;
constexpr std::size_t kWidest = 2000;
constexpr std::size_t kEffort = 1'000'000;

using Set = std::vector<bool>;  ///< of nodes

/// Bytes that a node touches in one storage.
struct Touch {
  std::uint32_t node;
  std::uint64_t begin;
  std::uint64_t end;
  bool writes;

  [[nodiscard]] bool ordered(const Touch& other) const noexcept {
    return (writes || other.writes) && begin < other.end && other.begin < end;
  }
};

/// Working memory and who needs it.
struct Block {
  std::uint64_t bytes = 0;
  std::vector<Touch> touches;  ///< in the given order of nodes
  bool fromStart = false;
  bool toEnd = false;
};

class Memory {
 public:
  explicit Memory(const Draft& draft) : m_blocks(draft.storages.size()), m_use(draft.nodes.size()) {
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
      m_blocks[i].bytes = draft.storages[i].content ? 0 : alignedBytes(draft.storages[i].bytes);
    for (const Operand operand : draft.inputs)
      m_blocks[draft.tensor(operand).storage].fromStart = true;
    for (const Operand operand : draft.outputs)
      m_blocks[draft.tensor(operand).storage].toEnd = true;
    for (std::uint32_t node = 0; node < draft.nodes.size(); ++node) {
      for (const Operand operand : draft.nodes[node].inputs) touch(draft, operand, node, false);
      for (const Operand operand : draft.nodes[node].outputs) touch(draft, operand, node, true);
    }
    findSharings(draft);
  }

  /// Nodes that must run before each.
  [[nodiscard]] std::vector<std::vector<std::uint32_t>> needs() const {
    std::vector<std::vector<std::uint32_t>> needs(m_use.size());
    for (const Block& block : m_blocks) {
      for (std::size_t later = 0; later < block.touches.size(); ++later) {
        for (std::size_t i = 0; i < later; ++i) {
          const Touch& before = block.touches[i];
          const Touch& after = block.touches[later];
          if (before.node != after.node && before.ordered(after))
            needs[after.node].push_back(before.node);
        }
      }
    }
    return needs;
  }

  /// Bytes alive between nodes.
  [[nodiscard]] std::uint64_t held(const Set& done) const {
    std::uint64_t sum = 0;
    for (const Block& block : m_blocks) {
      if (isBorn(block, done) && !isDead(block, done, kNobody)) sum += block.bytes;
    }
    return sum;
  }

  /// Bytes alive in a node that runs when `held` are, less what it writes over.
  [[nodiscard]] std::uint64_t during(std::uint32_t node, const Set& done,
                                     std::uint64_t heldBytes) const {
    std::uint64_t sum = heldBytes;
    for (const std::uint32_t block : m_use[node].blocks)
      if (!isBorn(m_blocks[block], done)) sum += m_blocks[block].bytes;
    return sum - saved(node, [&](const Block& input, const Block& output) {
             return !isBorn(output, done) && isDead(input, done, node);
           });
  }

  /// The same where nothing else is alive: the node's least in any order.
  [[nodiscard]] std::uint64_t alone(std::uint32_t node) const {
    std::uint64_t sum = 0;
    for (const std::uint32_t block : m_use[node].blocks) sum += m_blocks[block].bytes;
    return sum - saved(node, [](const Block&, const Block&) { return true; });
  }

 private:
  static constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();
  struct Use {
    std::vector<std::uint32_t> blocks;
    std::vector<StorageSharing> sharings;  ///< where the input dies and the output is born
  };

  void touch(const Draft& draft, Operand operand, std::uint32_t node, bool writes) {
    if (!operand.present() || draft.storageOf(operand).content) return;
    const DraftTensor& tensor = draft.tensor(operand);
    m_blocks[tensor.storage].touches.push_back(
        {node, tensor.offset, tensor.offset + bytesOf(tensor), writes});
    auto& blocks = m_use[node].blocks;
    if (std::ranges::find(blocks, tensor.storage) == blocks.end()) blocks.push_back(tensor.storage);
  }

  /// What kernels allow, whatever the order: as if each node were the first and last to need its
  /// operands.
  void findSharings(const Draft& draft) {
    for (std::uint32_t node = 0; node < m_use.size(); ++node) {
      std::vector<Lifetime> alone(m_blocks.size(), Lifetime{node, node});
      m_use[node].sharings = nodeSharings(draft, alone, node);
    }
  }

  /// What the output can lie over, as in memoryBound(), of inputs for which `possible` holds.
  template <typename Possible>
  [[nodiscard]] std::uint64_t saved(std::uint32_t node, const Possible& possible) const {
    std::uint64_t inputs = 0;
    std::uint64_t room = 0;
    for (const StorageSharing& sharing : m_use[node].sharings) {
      const Block& output = m_blocks[sharing.output];
      if (!possible(m_blocks[sharing.input], output)) continue;
      const auto lead =
          alignedBytes(static_cast<std::uint64_t>(std::max<std::int64_t>(sharing.lead, 0)));
      inputs += m_blocks[sharing.input].bytes;
      room = std::max(room, output.bytes - std::min(output.bytes, lead));
    }
    return std::min(inputs, room);
  }

  static bool isBorn(const Block& block, const Set& done) {
    return block.fromStart || std::ranges::any_of(block.touches, [&](const Touch& touch) {
             return touch.writes && done[touch.node];
           });
  }
  /// Nobody but `last` needs it any more.
  static bool isDead(const Block& block, const Set& done, std::uint32_t last) {
    return !block.toEnd && std::ranges::all_of(block.touches, [&](const Touch& touch) {
      return done[touch.node] || touch.node == last;
    });
  }

  std::vector<Block> m_blocks;
  std::vector<Use> m_use;
};

/// The best way to finish a set of nodes.
struct Way {
  std::vector<std::uint32_t> order;
  std::uint64_t peak = 0;
  std::uint64_t held = 0;
};

/// Sets of earlier nodes first, so that of equal orders the given one stays.
using Level = std::map<Set, Way, std::greater<>>;

class Search {
 public:
  explicit Search(const Draft& draft)
      : m_memory(draft), m_needs(m_memory.needs()), m_count(m_needs.size()) {}

  /// An order whose peak is below that of the given one; empty where there is none or it was not
  /// found.
  [[nodiscard]] std::vector<std::uint32_t> better() const {
    const std::uint64_t given = peakOfGiven();
    if (given <= leastPeak()) return {};
    Level level{{Set(m_count, false), {{}, 0, m_memory.held(Set(m_count, false))}}};
    for (std::size_t done = 0; done < m_count && !level.empty(); ++done) {
      Level next;
      for (const auto& [set, way] : level) follow(set, way, given, next);
      narrow(next);
      level = std::move(next);
    }
    return level.empty() ? std::vector<std::uint32_t>() : level.begin()->second.order;
  }

 private:
  [[nodiscard]] std::uint64_t peakOfGiven() const {
    Set done(m_count, false);
    std::uint64_t peak = 0;
    for (std::uint32_t node = 0; node < m_count; ++node) {
      peak = std::max(peak, m_memory.during(node, done, m_memory.held(done)));
      done[node] = true;
    }
    return peak;
  }

  /// What some node needs by itself, in any order.
  [[nodiscard]] std::uint64_t leastPeak() const {
    std::uint64_t most = 0;
    for (std::uint32_t node = 0; node < m_count; ++node)
      most = std::max(most, m_memory.alone(node));
    return most;
  }

  void follow(const Set& set, const Way& way, std::uint64_t limit, Level& next) const {
    for (std::uint32_t node = 0; node < m_count; ++node) {
      const auto isDone = [&](std::uint32_t need) { return set[need]; };
      if (set[node] || !std::ranges::all_of(m_needs[node], isDone)) continue;
      const std::uint64_t peak = std::max(way.peak, m_memory.during(node, set, way.held));
      if (peak >= limit) continue;
      Set more = set;
      more[node] = true;
      const auto [entry, fresh] = next.try_emplace(std::move(more));
      if (!fresh && entry->second.peak <= peak) continue;
      entry->second = {way.order, peak, fresh ? m_memory.held(entry->first) : entry->second.held};
      entry->second.order.push_back(node);
    }
  }

  /// Keeps the lowest peaks, of equal ones those that hold least.
  void narrow(Level& level) const {
    const std::size_t width = std::clamp<std::size_t>(kEffort / (m_count * m_count), 1, kWidest);
    if (level.size() <= width) return;
    using Rank = std::pair<std::uint64_t, std::uint64_t>;
    std::vector<Rank> ranks;
    for (const auto& [set, way] : level) ranks.emplace_back(way.peak, way.held);
    std::ranges::sort(ranks);
    const Rank worst = ranks[width - 1];
    const auto first = std::ranges::lower_bound(ranks, worst);
    auto places = width - static_cast<std::size_t>(first - ranks.begin());
    std::erase_if(level, [&](const auto& entry) {
      const Rank rank{entry.second.peak, entry.second.held};
      if (rank != worst) return rank > worst;
      return places == 0 || places-- == 0;
    });
  }

  Memory m_memory;
  std::vector<std::vector<std::uint32_t>> m_needs;
  std::size_t m_count;
};

}  // namespace

Result<void> orderNodes(Draft& draft) {
  if (draft.nodes.size() > kManyToOrder || draft.nodes.size() < 2) return {};
  const std::vector<std::uint32_t> order = Search(draft).better();
  if (order.empty()) return {};
  Draft next = draft;
  for (std::size_t i = 0; i < order.size(); ++i) next.nodes[i] = draft.nodes[order[i]];
  MOTE_ASSIGN(const std::uint64_t given, arenaOf(draft));
  MOTE_ASSIGN(const std::uint64_t found, arenaOf(next));
  if (found < given) draft = std::move(next);
  return {};
}

}  // namespace mote::compile
