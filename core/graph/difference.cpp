// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes out what differs, nodes before values, and puts it in as it is afterwards.
#include "core/graph/difference.h"

#include <algorithm>
#include <array>

namespace mote::graph {
namespace {

class Difference {
 public:
  Difference(const Graph& before, const Graph& after) : m_before(before), m_after(after) {}

  std::vector<Edit> run() {
    for (const NodeId id : m_before.nodes()) {
      if (!stays(id)) m_edits.emplace_back(RemoveNode{id});
    }
    setEnds({}, {});  // a value that is an end can be neither removed nor change its part
    for (const ValueId id : m_before.values()) {
      if (!stays(id)) m_edits.emplace_back(RemoveValue{id});
    }
    for (const ValueId id : m_after.values()) {
      if (!stays(id)) m_edits.emplace_back(AddValue{*m_after.value(id)});
    }
    for (const NodeId id : m_after.nodes()) {
      if (!stays(id)) m_edits.emplace_back(AddNode{*m_after.node(id)});
    }
    setEnds(m_after.inputs(), m_after.outputs());
    if (m_before.drawing != m_after.drawing) m_edits.emplace_back(SetDrawing{m_after.drawing});
    return std::move(m_edits);
  }

 private:
  [[nodiscard]] bool stays(ValueId id) const {
    const Value* old = m_before.value(id);
    const Value* now = m_after.value(id);
    return old != nullptr && now != nullptr && *old == *now;
  }
  /// A node goes out for a while where a value of it does.
  [[nodiscard]] bool stays(NodeId id) const {
    const Node* old = m_before.node(id);
    const Node* now = m_after.node(id);
    if (old == nullptr || now == nullptr || !(*old == *now)) return false;
    return std::ranges::all_of(
        std::array{&old->inputs, &old->outputs, &old->captures}, [this](const auto* list) {
          return std::ranges::all_of(*list, [this](ValueId id) { return !id || stays(id); });
        });
  }
  void setEnds(std::span<const ValueId> inputs, std::span<const ValueId> outputs) {
    m_edits.emplace_back(SetGraphInputs{{inputs.begin(), inputs.end()}});
    m_edits.emplace_back(SetGraphOutputs{{outputs.begin(), outputs.end()}});
  }

  const Graph& m_before;
  const Graph& m_after;
  std::vector<Edit> m_edits;
};

}  // namespace

Edit differenceOf(const std::string& name, const Graph& before, const Graph& after) {
  return Batch{name, Difference(before, after).run()};
}

}  // namespace mote::graph
