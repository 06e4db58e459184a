// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Outputs without a type get the inferred one; others keep theirs.
#include "core/compile/type_outputs.h"

#include <gtest/gtest.h>

#include "core/graph/edit.h"

namespace mote::compile {
namespace {

/// x -> Relu -> y, with y's type as given.
graph::Graph relu(const std::string& type, const graph::TensorType& output) {
  graph::Graph graph;
  graph::Value x;
  x.name = "x";
  x.type = graph::TensorType::of(ElementType::Float32, {2, 3});
  graph::Value y;
  y.name = "y";
  y.type = output;
  graph::Node node;
  node.name = "node";
  node.type = type;
  node.inputs = {graph::ValueId{1}};
  node.outputs = {graph::ValueId{2}};
  const graph::Batch batch{
      "build",
      {graph::AddValue{x}, graph::AddValue{y}, graph::AddNode{node},
       graph::SetGraphInputs{{graph::ValueId{1}}}, graph::SetGraphOutputs{{graph::ValueId{2}}}}};
  EXPECT_TRUE(graph::apply(graph, batch).ok());
  return graph;
}

TEST(TypeOutputs, InfersWhatIsMissing) {
  graph::Graph graph = relu("Relu", {});
  typeOutputs(graph);
  EXPECT_EQ(graph.value(graph.outputs().front())->type,
            graph::TensorType::of(ElementType::Float32, {2, 3}));
}

TEST(TypeOutputs, KeepsWhatIsStated) {
  graph::TensorType stated = graph::TensorType::of(ElementType::Float32, {2, 3});
  stated.dims[0] = {-1, "N"};
  graph::Graph graph = relu("Relu", stated);
  typeOutputs(graph);
  EXPECT_EQ(graph.value(graph.outputs().front())->type, stated);
}

TEST(TypeOutputs, LeavesWhatNoRuleKnows) {
  graph::Graph graph = relu("Odd", {});
  typeOutputs(graph);
  EXPECT_EQ(graph.value(graph.outputs().front())->type.element, ElementType::Undefined);
}

}  // namespace
}  // namespace mote::compile
