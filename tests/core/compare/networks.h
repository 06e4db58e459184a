// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Networks to compare, and the same ones told in other words.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <tuple>

#include "core/compare/compare.h"
#include "core/graph/edit.h"
#include "core/passes/catalogue.h"
#include "core/templates/catalogue.h"

namespace mote::compare {

inline graph::Graph drawn(std::string_view id, ParameterValues given = {}, std::uint64_t seed = 1) {
  const templates::Template* network = templates::find(id);
  EXPECT_NE(network, nullptr) << id;
  auto values = validate(id, network->parameters(), std::move(given));
  EXPECT_TRUE(values.ok()) << values.error().text();
  auto graph = network->draw(*values, seed);
  EXPECT_TRUE(graph.ok()) << graph.error().text();
  return std::move(graph).value();
}

inline graph::Graph rewritten(const graph::Graph& graph, std::string_view id,
                              std::shared_ptr<const data::DataSet> data = nullptr,
                              ParameterValues given = {}) {
  const passes::Pass* pass = passes::find(id);
  auto values = passes::validate(*pass, std::move(given));
  EXPECT_TRUE(values.ok());
  auto result = pass->run({&graph, std::move(data), std::move(values).value()}, {});
  EXPECT_TRUE(result.ok()) << result.error().text();
  return std::move(result->graph);
}

inline void edit(graph::Graph& graph, graph::Edit edit) {
  const auto applied = graph::apply(graph, std::move(edit));
  ASSERT_TRUE(applied.ok()) << applied.error().text();
}

/// Its `skip`th node of that type in execution order.
inline const graph::Node& nodeOf(const graph::Graph& graph, std::string_view type, int skip = 0) {
  for (const graph::NodeId id : graph.topologicalOrder()) {
    if (graph.node(id)->type == type && skip-- == 0) return *graph.node(id);
  }
  static const graph::Node kNone;
  ADD_FAILURE() << "no " << type;
  return kNone;
}

/// Every node and value under another name, nodes and values in another order.
inline graph::Graph retold(const graph::Graph& graph, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<graph::ValueId> values = graph.values();
  std::vector<graph::NodeId> nodes = graph.nodes();
  std::shuffle(values.begin(), values.end(), random);
  std::shuffle(nodes.begin(), nodes.end(), random);
  graph::Batch batch;
  std::map<graph::ValueId, graph::ValueId> ids{{{}, {}}};
  for (const graph::ValueId id : values) {
    graph::Value value = *graph.value(id);
    value.id = {static_cast<std::uint32_t>(ids.size())};
    value.name = "value_" + std::to_string(ids.size());
    ids[id] = value.id;
    batch.edits.emplace_back(graph::AddValue{std::move(value)});
  }
  const auto renumbered = [&ids](std::span<const graph::ValueId> list) {
    std::vector<graph::ValueId> now;
    for (const graph::ValueId id : list) now.push_back(ids.at(id));
    return now;
  };
  for (const graph::NodeId id : nodes) {
    graph::Node node = *graph.node(id);
    node.id = {};
    node.name = "node_" + std::to_string(batch.edits.size());
    node.inputs = renumbered(node.inputs);
    node.outputs = renumbered(node.outputs);
    batch.edits.emplace_back(graph::AddNode{std::move(node)});
  }
  batch.edits.emplace_back(graph::SetGraphInputs{renumbered(graph.inputs())});
  batch.edits.emplace_back(graph::SetGraphOutputs{renumbered(graph.outputs())});
  graph::Graph other;
  edit(other, std::move(batch));
  return other;
}

inline Comparison compared(const graph::Graph& before, const graph::Graph& after) {
  auto comparison = compareGraphs(before, after, {});
  EXPECT_TRUE(comparison.ok()) << comparison.error().text();
  return std::move(comparison).value();
}

/// "2 same, 1 added": those there are.
inline std::string counted(const Comparison& comparison) {
  std::string text;
  for (std::size_t i = 0; i < kKinds; ++i) {
    const std::size_t count = comparison.count(static_cast<Kind>(i));
    if (count == 0) continue;
    text +=
        (text.empty() ? "" : ", ") + std::to_string(count) + " " + kindName(static_cast<Kind>(i));
  }
  return text;
}

inline Pair onlyOne(const Comparison& comparison, Kind kind) {
  EXPECT_EQ(comparison.count(kind), 1U) << counted(comparison);
  const auto found = std::ranges::find(comparison.pairs, kind, &Pair::kind);
  return found != comparison.pairs.end() ? *found : Pair();
}

using Row =
    std::tuple<graph::NodeId, graph::NodeId, Kind, std::size_t, std::uint64_t, std::uint64_t>;

inline std::multiset<Row> rowsOf(const Comparison& comparison, bool mirrored) {
  std::multiset<Row> rows;
  for (const Pair& pair : comparison.pairs) {
    Kind kind = pair.kind;
    if (mirrored && kind == Kind::Added) {
      kind = Kind::Removed;
    } else if (mirrored && kind == Kind::Removed) {
      kind = Kind::Added;
    }
    Row row{pair.before,           pair.after,          kind, pair.facts.size(),
            pair.costsBefore.macs, pair.costsAfter.macs};
    if (mirrored) {
      std::swap(std::get<0>(row), std::get<1>(row));
      std::swap(std::get<4>(row), std::get<5>(row));
    }
    rows.insert(row);
  }
  return rows;
}

/// The same pairs whichever of the two comes first.
inline void expectMirrored(const graph::Graph& one, const graph::Graph& other) {
  const Comparison there = compared(one, other);
  const Comparison back = compared(other, one);
  EXPECT_EQ(rowsOf(there, false), rowsOf(back, true));
  EXPECT_EQ(there.ends.size(), back.ends.size());
  EXPECT_EQ(there.before.macs, back.after.macs);
}

}  // namespace mote::compare
