// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The only code that changes a graph: one function per edit, each returning the inverse.
#pragma once

#include <span>
#include <vector>

#include "core/graph/edit.h"
#include "core/graph/graph.h"

namespace mote::graph {

/// How far beyond the next id an edit may ask for one; more would only waste memory.
constexpr std::uint32_t kIdSlack = 1U << 16U;

class Editor {
 public:
  explicit Editor(Graph& graph) : m_graph(graph) {}

  /// Changes the graph or leaves it as it was; cycles are not looked for.
  [[nodiscard]] Result<Edit> run(Edit edit);
  /// Whether a cycle runs through a node whose edges this editor added.
  [[nodiscard]] bool madeCycle() const;

 private:
  Result<Edit> change(AddNode edit);
  Result<Edit> change(RemoveNode edit);
  Result<Edit> change(RenameNode edit);
  Result<Edit> change(SetAttribute edit);
  Result<Edit> change(SetNodeInputs edit);
  Result<Edit> change(SetNodeOutputs edit);
  Result<Edit> change(SetNodeType edit);
  Result<Edit> change(PlaceNode edit);
  Result<Edit> change(SetDrawing edit);
  Result<Edit> change(AddValue edit);
  Result<Edit> change(RemoveValue edit);
  Result<Edit> change(RenameValue edit);
  Result<Edit> change(SetValueType edit);
  Result<Edit> change(SetConstant edit);
  Result<Edit> change(SetQuantization edit);
  Result<Edit> change(SetGraphInputs edit);
  Result<Edit> change(SetGraphOutputs edit);
  Result<Edit> change(Batch edit);

  [[nodiscard]] Node* node(NodeId id);
  [[nodiscard]] Graph::ValueSlot* slot(ValueId id);
  [[nodiscard]] Result<void> checkReads(std::span<const ValueId> ids, bool mayBeLeftOut) const;
  [[nodiscard]] Result<void> checkMakes(NodeId maker, std::span<const ValueId> ids) const;
  [[nodiscard]] bool hasReaders(NodeId id) const;
  [[nodiscard]] Result<void> checkPorts(std::span<const ValueId> ids) const;
  void addUses(const Node& node);
  void dropUses(const Node& node);
  void setProducer(std::span<const ValueId> ids, NodeId producer);

  Graph& m_graph;
  std::vector<NodeId> m_rewired;
};

}  // namespace mote::graph
