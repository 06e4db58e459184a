// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// If, Loop and Scan as the nodes they run, where that is known before the model runs:
//   If(true) { A } else { B }   becomes   A
//   Loop(3, x) { y = f(x) }     becomes   f -> f -> f
// Programs hold no jumps, so that their memory and their time are known; a condition or a number of
// turns that follows from data is refused.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/compile/origins.h"
#include "core/compile/resolve.h"
#include "core/graph/edit.h"
#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::compile {

struct Opened {
  Resolved resolved;  ///< findings name the nodes that cannot be opened, and why
  Origins origins;    ///< of what comes from the graphs inside nodes
};

/// Resolves, and opens up control flow for as long as there is any that can be.
[[nodiscard]] Opened resolveOpened(const graph::Graph& graph, const ResolveOptions& options = {});

/// Its steps, on a graph that is inferred and folded between any two of them.
class ControlFlow {
 public:
  /// Every node that can: an If gives way to its branch; a Loop or Scan puts one turn's nodes
  /// before itself, or goes when it has come to its end. False where none could.
  [[nodiscard]] bool expandAll(graph::Graph& graph);
  /// Why the nodes of the last, fruitless step stay: their condition or number of turns follows
  /// from data, they are malformed, or the graph would grow too large.
  [[nodiscard]] std::vector<Finding> takeFindings() { return std::move(m_findings); }
  [[nodiscard]] Origins takeOrigins() { return std::move(m_origins); }

 private:
  using Values = std::vector<graph::ValueId>;
  using Names = std::map<std::string, graph::ValueId>;
  /// A Loop or Scan on its way.
  struct Turns {
    std::int64_t done = 0;
    std::vector<Values> collected;  ///< by output that gathers a value of each turn
  };

  Result<void> expand(const graph::Node& node);
  Result<void> branch(const graph::Node& node);
  Result<void> loop(const graph::Node& node);
  Result<void> scan(const graph::Node& node);
  /// Read once each.
  Result<const graph::Graph*> bodyOf(const graph::Node& node, const std::string& attribute);
  /// The body's nodes with `inputs` for its inputs; gives what stands for its outputs.
  Result<Values> copyBody(const graph::Node& owner, const graph::Graph& body, const Values& inputs);
  Result<graph::ValueId> outerValue(const graph::Node& owner, const std::string& name) const;
  /// The node goes, its outputs are these values.
  void replaceBy(const graph::Node& node, const Values& results);
  /// The values of each turn, one after the other along a new axis.
  Result<graph::ValueId> stacked(const graph::Node& node, const Values& parts, std::int64_t axis);
  graph::ValueId addValue(graph::Value value, const graph::Node& owner);
  graph::ValueId addConstant(const Array& array, const graph::Node& owner);
  graph::ValueId addNode(const std::string& type, Values inputs, graph::Attributes attributes,
                         const graph::Node& owner);
  void apply(graph::Edit edit);

  graph::Graph* m_graph = nullptr;  ///< during expandAll
  Origins m_origins;
  std::vector<Finding> m_findings;
  std::map<std::pair<graph::NodeId, std::string>, graph::Graph> m_bodies;
  std::unordered_map<graph::NodeId, Turns> m_turns;
  /// What the bodies of a copied node call the values around it.
  std::unordered_map<graph::NodeId, Names> m_scopes;
  std::size_t m_added = 0;
  std::size_t m_visits = 0;
};

}  // namespace mote::compile
