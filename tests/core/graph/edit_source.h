// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where random edits of a graph come from.
#pragma once

#include <cmath>
#include <random>

#include "core/graph/fragment.h"
#include "core/graph/gestures.h"
#include "tests/core/graph/small_graph.h"

namespace mote::graph {

/// Edits and gestures at random, right ones and wrong ones, for whatever the graph is by then.
class EditSource {
 public:
  explicit EditSource(const Graph& graph) : m_graph(graph) {}

  Edit next() {
    const auto kind = pick(100);
    if (kind < 16) return addRandomValue();
    if (kind < 29) return addRandomNode();
    if (kind < 38) return RemoveNode{someNode()};
    if (kind < 44) return RemoveValue{someValue()};
    if (kind < 52) return SetNodeInputs{someNode(), someValues(4)};
    if (kind < 58) return SetNodeOutputs{someNode(), someValues(2)};
    if (kind < 64) return RenameValue{someValue(), "v" + std::to_string(pick(300))};
    if (kind < 68) return RenameNode{someNode(), "n" + std::to_string(pick(9))};
    if (kind < 74) return randomAttribute();
    if (kind < 78)
      return SetConstant{someValue(), pick(2) == 0 ? std::nullopt : std::optional(array())};
    if (kind < 81) return SetGraphInputs{someValues(3)};
    if (kind < 84) return SetGraphOutputs{someValues(3)};
    if (kind < 86) return SetNodeType{someNode(), "", pick(9) == 0 ? "" : "Op"};
    if (kind < 88) return SetValueType{someValue(), TensorType::of(ElementType::Int8, {pick(5)})};
    if (kind < 90) return SetQuantization{someValue(), Quantization{{0.5F}, {pick(5)}, -1}};
    if (kind < 91) return PlaceNode{someNode(), Position{float(pick(9)), float(pick(9))}};
    if (kind < 92) return randomDrawing();
    if (kind < 96) return randomGesture();
    Batch batch{"batch", {}};
    for (int i = pick(6); i >= 0; --i) batch.edits.push_back(next());
    return batch;
  }

 private:
  static constexpr std::size_t kLarge = 60;

  int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

  NodeId someNode() {
    return {static_cast<std::uint32_t>(pick(static_cast<int>(m_graph.nextNodeId().value))) +
            (pick(50) == 0 ? 1U : 0U)};
  }
  ValueId someValue() {
    return {static_cast<std::uint32_t>(pick(static_cast<int>(m_graph.nextValueId().value)))};
  }
  std::vector<ValueId> someValues(int upTo) {
    std::vector<ValueId> ids;
    for (int i = pick(upTo + 1); i > 0; --i) {
      ids.push_back(pick(8) == 0 || m_live.empty()
                        ? someValue()
                        : m_live[static_cast<std::size_t>(pick(static_cast<int>(m_live.size())))]);
    }
    return ids;
  }
  Array array() {
    const std::vector<std::int64_t> values{pick(9)};
    return Array::int64s({1}, values);
  }
  Edit addRandomValue() {
    m_live = m_graph.values();
    Value value;
    value.name = "v" + std::to_string(pick(300));
    if (pick(4) == 0) value.constant = array();
    if (pick(4) == 0) value.id = someValue();
    return AddValue{value};
  }
  Edit addRandomNode() {
    m_live = m_graph.values();
    Node node;
    node.type = "Op";
    node.name = "n" + std::to_string(pick(9));
    node.inputs = someValues(4);
    node.outputs = someValues(2);
    if (pick(10) == 0) node.captures = someValues(2);
    if (pick(4) == 0) node.id = someNode();
    return AddNode{node};
  }
  Edit randomAttribute() {
    if (pick(2) == 0) return SetAttribute{someNode(), "k", std::nullopt};
    return SetAttribute{someNode(), "k", Attribute(std::int64_t{pick(9)})};
  }
  Edit randomDrawing() {
    Drawing drawing = withBlock(m_graph.drawing, "block", {someNode(), someNode()});
    if (pick(3) == 0) drawing.blocks.clear();
    drawing.comments = {{"look", {float(pick(9)), pick(20) == 0 ? INFINITY : 0}}};
    return SetDrawing{std::move(drawing)};
  }
  Node blankNode() {
    Node node;
    node.type = "Op";
    node.name = "v" + std::to_string(pick(300));
    return node;
  }
  Slot someSlot() { return {someNode(), static_cast<std::size_t>(pick(4))}; }
  /// One that can be taken at this moment, where there is any.
  Slot liveSlot() {
    const Slot slot = someSlot();
    const Node* node = m_graph.node(slot.node);
    return node == nullptr || node->inputs.empty()
               ? slot
               : Slot{slot.node, slot.index % node->inputs.size()};
  }
  ValueId readBy(Slot slot) {
    const Node* node = m_graph.node(slot.node);
    return node != nullptr && slot.index < node->inputs.size() ? node->inputs[slot.index]
                                                               : someValue();
  }
  Result<Edit> gesture() {
    const std::vector<NodeId> some = {someNode(), someNode(), someNode()};
    const Slot slot = liveSlot();
    // What can only grow is left out where the graph has become large.
    switch (pick(m_graph.nodeCount() > kLarge ? 2 : 8)) {
      case 0:
        return deleteNode(m_graph, someNode(), pick(2) == 0);
      case 1:
        return deleteNodes(m_graph, some);
      case 2:
        return addNode(m_graph, blankNode(), static_cast<std::size_t>(pick(4)));
      case 3:
        return connect(m_graph, someValue(), someSlot());
      case 4:
        return disconnect(m_graph, slot);
      case 5:
        return insertOnEdge(m_graph, blankNode(), readBy(slot), slot);
      case 6:
        return insertAfter(m_graph, blankNode(), someValue());
      default: {
        auto fragment = fragmentOf(m_graph, some);
        if (!fragment.ok()) return fragment.error();
        EXPECT_TRUE(checkInvariants(*fragment).ok());
        return pasteFragment(m_graph, *fragment);
      }
    }
  }
  Edit randomGesture() {
    auto edit = gesture();
    return edit.ok() ? std::move(edit).value() : Edit(Batch{});
  }

  const Graph& m_graph;
  std::mt19937 m_random{20260101U};
  std::vector<ValueId> m_live;
};

}  // namespace mote::graph
