// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transposes that do nothing, alone or in pairs; exact:
//   x -> Transpose(p) -> Transpose(q) -> y      becomes   x -> Transpose(p then q) -> y
//   x -> Transpose(identity) -> y               becomes   x -> y
#include <algorithm>
#include <numeric>

#include "core/graph/gestures.h"
#include "core/passes/interface/pass.h"

namespace mote::passes::remove_transposes_entry {
namespace {

using graph::Graph;
using graph::Node;
using graph::NodeId;
using Permutation = std::vector<std::int64_t>;

std::vector<Parameter> parameters() {
  return {};
}

/// None where it is left to the rank, or is no permutation.
std::optional<Permutation> permutationOf(const Node* node) {
  if (node == nullptr || node->type != "Transpose" || !node->domain.empty()) return std::nullopt;
  if (node->inputs.size() != 1 || node->outputs.size() != 1) return std::nullopt;
  const auto found = node->attributes.find("perm");
  if (found == node->attributes.end()) return std::nullopt;
  const auto* permutation = std::get_if<Permutation>(&found->second);
  if (permutation == nullptr) return std::nullopt;
  Permutation sorted = *permutation;
  std::ranges::sort(sorted);
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (sorted[i] != static_cast<std::int64_t>(i)) return std::nullopt;
  }
  return *permutation;
}

bool identity(const Permutation& permutation) {
  return std::ranges::is_sorted(permutation);
}

/// One Transpose joined with the one before it, or taken out; whether anything changed.
Result<bool> simplify(Graph& graph, NodeId id) {
  const Node* node = graph.node(id);
  const auto second = permutationOf(node);
  if (!second) return false;
  if (identity(*second)) {
    const graph::ValueId made = node->outputs.front();
    if (graph.isOutput(made)) return false;  // its name is the graph's business
    MOTE_TRY(graph::apply(graph, graph::moveReaders(graph, made, node->inputs.front())));
    MOTE_ASSIGN(graph::Edit removal, graph::deleteNodes(graph, std::vector{id}));
    MOTE_TRY(graph::apply(graph, std::move(removal)));
    return true;
  }
  const NodeId before = graph.producer(node->inputs.front());
  const auto first = permutationOf(graph.node(before));
  if (!first || first->size() != second->size()) return false;
  Permutation joined(second->size());
  for (std::size_t i = 0; i < joined.size(); ++i)
    joined[i] = (*first)[static_cast<std::size_t>((*second)[i])];
  const graph::ValueId between = node->inputs.front();
  MOTE_TRY(graph::apply(
      graph, graph::Batch{"join",
                          {graph::SetNodeInputs{id, graph.node(before)->inputs},
                           graph::SetAttribute{id, "perm", graph::Attribute(std::move(joined))}}}));
  if (graph.consumers(between).empty() && !graph.isOutput(between)) {
    MOTE_ASSIGN(graph::Edit removal, graph::deleteNodes(graph, std::vector{before}));
    MOTE_TRY(graph::apply(graph, std::move(removal)));
  }
  return true;
}

Result<PassResult> run(const PassInput& input, const JobContext& context) {
  PassResult result;
  result.graph = *input.graph;
  for (bool changed = true; changed;) {
    if (context.cancelled()) return cancelled();
    changed = false;
    for (const NodeId id : result.graph.topologicalOrder()) {
      if (result.graph.node(id) == nullptr) continue;  // gone with an earlier one
      MOTE_ASSIGN(const bool simpler, simplify(result.graph, id));
      changed = changed || simpler;
    }
  }
  result.figures["removed"] =
      static_cast<double>(input.graph->nodeCount() - result.graph.nodeCount());
  return result;
}

}  // namespace

MOTE_PASS(remove_transposes) = {
    .id = "remove_transposes",
    .title = "Remove useless transposes",
    .parameters = parameters,
    .run = run,
};

}  // namespace mote::passes::remove_transposes_entry
