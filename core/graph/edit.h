// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits: values that change a graph and whose application returns their inverse.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/graph/graph.h"

namespace mote::graph {

/// Adds a node; node.id 0 takes the next id, any other must be free and close to the next. Its
/// inputs, outputs and captures must exist.
struct AddNode {
  Node node;
};
/// Removes a node; the values it made stay and lose their producer.
struct RemoveNode {
  NodeId id;
};
struct RenameNode {
  NodeId id;
  std::string name;
};
/// Sets an attribute, or removes it where `attribute` is empty.
struct SetAttribute {
  NodeId id;
  std::string key;
  std::optional<Attribute> attribute;
};
struct SetNodeInputs {
  NodeId id;
  std::vector<ValueId> inputs;
};
struct SetNodeOutputs {
  NodeId id;
  std::vector<ValueId> outputs;
};
struct SetNodeType {
  NodeId id;
  std::string domain;
  std::string type;
};
/// Puts a node at a place of the drawing, or back among those that are laid out. Refused where the
/// place is not finite.
struct PlaceNode {
  NodeId id;
  std::optional<Position> position;
};
/// Replaces the blocks and comments. Refused where a place is not finite or a node is in two
/// blocks.
struct SetDrawing {
  Drawing drawing;
};
/// Adds a value; value.id 0 takes the next id. Refused where the name is taken.
struct AddValue {
  Value value;
};
/// Refused while anything uses the value: a node, the graph's inputs or outputs.
struct RemoveValue {
  ValueId id;
};
/// Refused where the name is empty or taken, or a subgraph captures the value by name.
struct RenameValue {
  ValueId id;
  std::string name;
};
struct SetValueType {
  ValueId id;
  TensorType type;
};
/// Refused where a node makes the value or it is a graph input.
struct SetConstant {
  ValueId id;
  std::optional<Array> constant;
};
struct SetQuantization {
  ValueId id;
  std::optional<Quantization> quantization;
};
struct SetGraphInputs {
  std::vector<ValueId> inputs;
};
struct SetGraphOutputs {
  std::vector<ValueId> outputs;
};
struct Batch;

using Edit = std::variant<AddNode, RemoveNode, RenameNode, SetAttribute, SetNodeInputs,
                          SetNodeOutputs, SetNodeType, PlaceNode, SetDrawing, AddValue, RemoveValue,
                          RenameValue, SetValueType, SetConstant, SetQuantization, SetGraphInputs,
                          SetGraphOutputs, Batch>;

/// Several edits as one, all or nothing; `name` is a stable id for the undo menu, e.g.
/// "delete-node".
struct Batch {
  std::string name;
  std::vector<Edit> edits;
};

/// Applies the edit and returns its inverse; on refusal the graph is unchanged.
/// apply(graph, inverse) restores the graph exactly, ids and order included. Cycles are looked for
/// once, after the last edit of a batch, so edits of one batch may pass through one.
[[nodiscard]] Result<Edit> apply(Graph& graph, Edit edit);

/// Deletes a node; with `heal`, consumers of its first output (the graph's own outputs among them)
/// read its first non-constant input instead, and any other output must be unused. Values nobody
/// uses any more go too. Refused where a graph output would lose its maker.
[[nodiscard]] Result<Edit> deleteNode(const Graph& graph, NodeId id, bool heal);
/// Renames a value everywhere; refused as RenameValue is.
[[nodiscard]] Result<Edit> renameValue(const Graph& graph, ValueId id, const std::string& name);

}  // namespace mote::graph
