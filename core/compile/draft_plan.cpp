// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lifetimes from the nodes' operands; what may overlap from their kernels.
#include "core/compile/draft_plan.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "core/compile/draft_call.h"
#include "core/compile/strip_sharings.h"

namespace mote::compile {
namespace {

using operators::Operand;

/// Looks for sharings in one node.
class NodeSharings {
 public:
  NodeSharings(const Draft& draft, const std::vector<Lifetime>& alive, std::uint32_t node)
      : m_draft(draft), m_node(draft.nodes[node]), m_index(node), m_alive(alive) {}

  void addTo(std::vector<StorageSharing>& sharings) {
    if (m_node.outputs.empty() || !m_node.outputs[0].present()) return;
    const std::uint32_t output = storage(m_node.outputs[0]);
    if (m_draft.storages[output].scratch || m_alive[output].first != m_index) return;
    for (std::size_t i = 0; i < m_node.inputs.size(); ++i) {
      if (!m_node.inputs[i].present() || !isFirstUse(i)) continue;
      const std::uint32_t input = storage(m_node.inputs[i]);
      if (m_draft.storages[input].content || input == output || isKept(input)) continue;
      if (const auto sharing = sharingOf(input, output)) sharings.push_back(*sharing);
    }
  }

 private:
  [[nodiscard]] std::uint32_t storage(Operand operand) const {
    return m_draft.tensor(operand).storage;
  }

  [[nodiscard]] bool isFirstUse(std::size_t input) const {
    for (std::size_t i = 0; i < input; ++i) {
      const Operand other = m_node.inputs[i];
      if (other.present() && storage(other) == storage(m_node.inputs[input])) return false;
    }
    return true;
  }

  /// Needed after this node, or written by it.
  [[nodiscard]] bool isKept(std::uint32_t input) const {
    const auto holds = [&](Operand operand) {
      return operand.present() && storage(operand) == input;
    };
    return m_alive[input].last != m_index || std::ranges::any_of(m_draft.outputs, holds) ||
           std::ranges::any_of(m_node.outputs, holds);
  }

  /// What all operands on the input allow together.
  std::optional<StorageSharing> sharingOf(std::uint32_t input, std::uint32_t output) {
    if (!m_call) m_call.emplace(m_draft, m_node);
    const auto begin = static_cast<std::int64_t>(m_draft.tensor(m_node.outputs[0]).offset);
    StorageSharing result{m_index, output, input, std::numeric_limits<std::int64_t>::min(), 1};
    for (std::size_t i = 0; i < m_node.inputs.size(); ++i) {
      if (!m_node.inputs[i].present() || storage(m_node.inputs[i]) != input) continue;
      const kernels::Sharing sharing = m_call->sharing(i);
      // From distances between tensors to distances between storages.
      const auto at = static_cast<std::int64_t>(m_draft.tensor(m_node.inputs[i]).offset);
      if (sharing.step == 0 || (begin - at) % sharing.step != 0) return std::nullopt;
      result.lead = std::max(result.lead, sharing.lead + begin - at);
      result.step = std::lcm(result.step, std::int64_t{sharing.step});
    }
    return result;
  }

  const Draft& m_draft;
  const DraftNode& m_node;
  std::uint32_t m_index;
  const std::vector<Lifetime>& m_alive;
  std::optional<DraftCall> m_call;
};

}  // namespace

std::vector<Lifetime> lifetimes(const Draft& draft) {
  std::vector<Lifetime> alive(draft.storages.size());
  const auto touch = [&](const std::vector<Operand>& operands, std::uint32_t step) {
    for (const Operand operand : operands) {
      if (!operand.present()) continue;
      Lifetime& lifetime = alive[draft.tensor(operand).storage];
      lifetime.first = std::min(lifetime.first, step);
      lifetime.last = std::max(lifetime.last, step);
    }
  };
  touch(draft.inputs, 0);
  for (std::uint32_t step = 0; step < draft.nodes.size(); ++step) {
    touch(draft.nodes[step].inputs, step);
    touch(draft.nodes[step].outputs, step);
  }
  const std::size_t steps = std::max<std::size_t>(draft.nodes.size(), 1);
  touch(draft.outputs, static_cast<std::uint32_t>(steps - 1));
  return alive;
}

std::vector<StorageSharing> nodeSharings(const Draft& draft, const std::vector<Lifetime>& alive,
                                         std::uint32_t node) {
  std::vector<StorageSharing> sharings;
  NodeSharings(draft, alive, node).addTo(sharings);
  return sharings;
}

DraftBuffers buffersOf(const Draft& draft) {
  const std::vector<Lifetime> alive = lifetimes(draft);
  DraftBuffers result;
  std::vector<std::uint32_t> bufferOf(draft.storages.size(), 0);
  for (std::uint32_t i = 0; i < draft.storages.size(); ++i) {
    if (!alive[i].any() || draft.storages[i].content) continue;
    bufferOf[i] = static_cast<std::uint32_t>(result.buffers.size());
    result.buffers.push_back({draft.storages[i].bytes, alive[i].first, alive[i].last});
    result.storages.push_back(i);
  }
  const auto add = [&](const PlanSharing& sharing) {
    if (sharing.lead < static_cast<std::int64_t>(draft.storages[sharing.output].bytes))
      result.sharings.push_back(
          {bufferOf[sharing.output], bufferOf[sharing.input], sharing.lead, sharing.step});
  };
  for (std::uint32_t node = 0; node < draft.nodes.size(); ++node) {
    for (const StorageSharing& sharing : nodeSharings(draft, alive, node))
      add({sharing.output, sharing.input, sharing.lead, sharing.step});
  }
  for (const PlanSharing& sharing : stripSharings(draft, alive)) add(sharing);
  return result;
}

Result<std::uint64_t> arenaOf(const Draft& draft) {
  const DraftBuffers buffers = buffersOf(draft);
  MOTE_ASSIGN(const MemoryPlan plan, planMemory(buffers.buffers, buffers.sharings));
  return std::uint64_t{plan.arenaBytes};
}

}  // namespace mote::compile
