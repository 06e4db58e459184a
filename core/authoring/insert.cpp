// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks are drawn by a draft, operators come blank but for what their schema requires.
#include "core/authoring/insert.h"

#include <algorithm>
#include <charconv>

#include "core/authoring/operator_node.h"
#include "core/blocks/catalogue.h"

namespace mote::authoring {
namespace {

using graph::Graph;
using graph::ValueId;

constexpr std::size_t kMostAxes = 8;
constexpr std::int64_t kMostSize = 1 << 20;

/// Whether a node or value has the name, or one below it, such as "dense/weight".
bool taken(const Graph& graph, const std::string& name) {
  const auto below = [&name](const std::string& other) {
    return other.starts_with(name) &&
           (other.size() == name.size() || other[name.size()] == '/' || other[name.size()] == '.');
  };
  return std::ranges::any_of(graph.nodes(),
                             [&](graph::NodeId id) { return below(graph.node(id)->name); }) ||
         std::ranges::any_of(graph.values(),
                             [&](ValueId id) { return below(graph.value(id)->name); });
}

/// ONNX Runtime takes no two nodes of one name.
std::string freshNodeName(const Graph& graph, const std::string& base) {
  std::string name = base;
  for (int i = 1; taken(graph, name); ++i) name = base + "_" + std::to_string(i);
  return name;
}

std::vector<graph::NodeId> newNodes(const Graph& before, const Graph& after) {
  std::vector<graph::NodeId> nodes;
  for (graph::NodeId id = before.nextNodeId(); id < after.nextNodeId(); ++id.value) {
    if (after.node(id) != nullptr) nodes.push_back(id);
  }
  return nodes;
}

/// The edits of drawing, then those that move the readers.
graph::Edit placed(const Graph& graph, graph::Edit drawn, const Place& place, ValueId result) {
  graph::Batch batch{"insert", {std::move(drawn)}};
  if (place.slot) {
    std::vector<ValueId> inputs = graph.node(place.slot->node)->inputs;
    inputs[place.slot->index] = result;
    batch.edits.emplace_back(graph::SetNodeInputs{place.slot->node, std::move(inputs)});
  } else if (place.value && !place.branch) {
    batch.edits.emplace_back(graph::moveReaders(graph, place.value, result));
  }
  return batch;
}

Result<void> checkPlace(const Graph& graph, const Place& place) {
  if (place.value && graph.value(place.value) == nullptr)
    return refused("authoring.no-value", "There is no value %1",
                   {std::to_string(place.value.value)});
  if (!place.slot) return {};
  const graph::Node* reader = graph.node(place.slot->node);
  if (reader != nullptr && place.slot->index < reader->inputs.size() &&
      reader->inputs[place.slot->index] == place.value && place.value)
    return {};
  return refused("authoring.no-edge", "There is no such connection any more");
}

Result<Insertion> insertInput(const Graph& graph, const ParameterValues& values) {
  const std::string name = std::get<std::string>(values.at("name"));
  if (name.empty()) return refused("authoring.no-name", "The input needs a name");
  MOTE_ASSIGN(const Dims dims, parseShape(std::get<std::string>(values.at("shape"))));
  blocks::Draft draft(graph);
  const ValueId input = draft.input(name, dims);
  MOTE_ASSIGN(graph::Edit edit, std::move(draft).takeEdits("add-input"));
  return Insertion{std::move(edit), {}, input};
}

Result<Insertion> insertOutput(const Graph& graph, const Place& place) {
  if (!place.value)
    return refused("authoring.output-of-what", "Choose the node whose result is to be an output");
  if (graph.isOutput(place.value)) {
    return refused("authoring.is-output", "'%1' is an output already",
                   {graph.value(place.value)->name});
  }
  MOTE_ASSIGN(graph::Edit edit, graph::markOutput(graph, place.value, true));
  return Insertion{std::move(edit), {}, place.value};
}

Result<Insertion> insertBlock(const Graph& graph, const std::string& id,
                              const ParameterValues& values, const Place& place,
                              std::uint64_t seed) {
  const blocks::Block* block = blocks::find(id);
  if (block == nullptr) return refused("authoring.no-block", "There is no block %1", {id});
  if (!place.value) {
    return refused("authoring.block-needs-input",
                   "%1 needs something to read: add a graph input, or choose the node before it",
                   {std::string(block->title)});
  }
  blocks::Draft draft(graph, seed);
  const ValueId result = block->draw(draft, place.value, freshNodeName(graph, id), values);
  if (draft.refusedAlready()) return std::move(draft).take().error();
  std::vector<graph::NodeId> nodes = newNodes(graph, draft.graph());
  MOTE_ASSIGN(graph::Edit drawn, std::move(draft).takeEdits("insert"));
  return Insertion{placed(graph, std::move(drawn), place, result), std::move(nodes), result};
}

Result<Insertion> insertOperator(const Graph& graph, const std::string& type, const Place& place) {
  MOTE_ASSIGN(OperatorNode blank, operatorNode(type));
  blank.node.name = freshNodeName(graph, blank.node.name);
  MOTE_ASSIGN(graph::Edit drawn, graph::addNode(graph, std::move(blank.node), blank.outputs));
  const graph::NodeId id = graph.nextNodeId();
  const ValueId result = graph.nextValueId();
  if (place.value) {
    drawn = graph::Batch{"insert", {std::move(drawn), graph::SetNodeInputs{id, {place.value}}}};
  }
  return Insertion{placed(graph, std::move(drawn), place, result), {id}, result};
}

}  // namespace

Result<Insertion> insert(const Graph& graph, const Entry& entry, ParameterValues values,
                         const Place& place, std::uint64_t seed) {
  MOTE_ASSIGN(values, validate(entry.id, entry.parameters, std::move(values)));
  MOTE_TRY(checkPlace(graph, place));
  switch (entry.kind) {
    case EntryKind::Input:
      return insertInput(graph, values);
    case EntryKind::Output:
      return insertOutput(graph, place);
    case EntryKind::Block:
      return insertBlock(graph, entry.id, values, place, seed);
    case EntryKind::Operator:
      break;
  }
  return insertOperator(graph, entry.id, place);
}

Result<Dims> parseShape(std::string_view text) {
  Dims dims;
  const auto wrong = [&] {
    return refused("authoring.shape", "'%1' is no shape; write sizes such as 1x3x96x96",
                   {std::string(text.substr(0, 64))});
  };
  std::size_t at = 0;
  while (!text.empty() && at <= text.size()) {
    const std::size_t end = std::min(text.find_first_of("x,", at), text.size());
    const std::string_view size = text.substr(at, end - at);
    at = end + 1;
    std::int64_t number = -1;
    if (size != "N" && size != "?") {
      const auto [stop, error] = std::from_chars(size.begin(), size.end(), number);
      if (error != std::errc() || stop != size.end() || number < 1 || number > kMostSize)
        return wrong();
    }
    dims.push_back(number);
    if (dims.size() > kMostAxes) return wrong();
  }
  return dims;
}

}  // namespace mote::authoring
