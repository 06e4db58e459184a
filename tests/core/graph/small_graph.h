// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Graphs built by hand for the tests of this folder.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/graph/edit.h"
#include "core/graph/graph.h"

namespace mote::graph {

inline ValueId addValue(Graph& graph, const std::string& name) {
  const ValueId id = graph.nextValueId();
  Value value;
  value.name = name;
  value.type = TensorType::of(ElementType::Float32, {1, 4});
  EXPECT_TRUE(apply(graph, AddValue{value}).ok()) << name;
  return id;
}

inline ValueId addConstant(Graph& graph, const std::string& name) {
  const ValueId id = addValue(graph, name);
  const std::vector<float> ones(4, 1.0F);
  EXPECT_TRUE(apply(graph, SetConstant{id, Array::floats({1, 4}, ones)}).ok());
  return id;
}

inline NodeId addNode(Graph& graph, const std::string& type, std::vector<ValueId> inputs,
                      std::vector<ValueId> outputs) {
  const NodeId id = graph.nextNodeId();
  Node node;
  node.name = type + std::to_string(id.value);
  node.type = type;
  node.inputs = std::move(inputs);
  node.outputs = std::move(outputs);
  EXPECT_TRUE(apply(graph, AddNode{node}).ok()) << node.name;
  return id;
}

/// x -> Add(w) -> a -> Relu -> b -> Softmax -> y
struct Chain {
  Graph graph;
  ValueId x, w, a, b, y;
  NodeId add, relu, softmax;

  Chain() {
    x = addValue(graph, "x");
    w = addConstant(graph, "w");
    a = addValue(graph, "a");
    b = addValue(graph, "b");
    y = addValue(graph, "y");
    add = addNode(graph, "Add", {w, x}, {a});
    relu = addNode(graph, "Relu", {a}, {b});
    softmax = addNode(graph, "Softmax", {b}, {y});
    EXPECT_TRUE(apply(graph, SetGraphInputs{{x}}).ok());
    EXPECT_TRUE(apply(graph, SetGraphOutputs{{y}}).ok());
  }
};

}  // namespace mote::graph
