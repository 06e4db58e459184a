// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each edit, its refusals and its exact inverse, on graphs small enough to check by hand.
#include "core/graph/edit.h"

#include <gmock/gmock.h>

#include <chrono>

#include "tests/core/graph/small_graph.h"

namespace mote::graph {
namespace {

using ::testing::ElementsAre;

std::string refusal(Graph& graph, Edit edit) {
  const Graph before = graph;
  const auto result = apply(graph, std::move(edit));
  EXPECT_EQ(graph, before) << "a refused edit changed the graph";
  return result.ok() ? "" : result.error().code;
}

TEST(Edit, BuildsUseListsAndOrder) {
  const Chain chain;
  ASSERT_TRUE(checkInvariants(chain.graph).ok());
  EXPECT_EQ(chain.graph.producer(chain.b), chain.relu);
  EXPECT_THAT(chain.graph.consumers(chain.b), ElementsAre(chain.softmax));
  EXPECT_FALSE(chain.graph.producer(chain.x));
  EXPECT_THAT(chain.graph.topologicalOrder(), ElementsAre(chain.add, chain.relu, chain.softmax));
  EXPECT_EQ(chain.graph.findValue("a"), chain.a);
  EXPECT_EQ(chain.graph.findNode("Relu2"), chain.relu);
  EXPECT_EQ(chain.graph.freshValueName("a"), "a_1");
  EXPECT_EQ(chain.graph.freshValueName("new"), "new");
  EXPECT_TRUE(chain.graph.isOutput(chain.y));
  EXPECT_TRUE(chain.graph.isInput(chain.x));
}

TEST(Edit, TopologicalOrderKeepsDocumentOrderAmongTheReady) {
  Graph graph;
  const auto x = addValue(graph, "x");
  const auto p = addValue(graph, "p");
  const auto q = addValue(graph, "q");
  const auto late = addNode(graph, "Relu", {p}, {q});
  const auto free1 = addNode(graph, "Relu", {x}, {});
  const auto early = addNode(graph, "Relu", {x}, {p});
  const auto free2 = addNode(graph, "Relu", {x}, {});
  EXPECT_THAT(graph.topologicalOrder(), ElementsAre(free1, early, late, free2));
}

TEST(Edit, RefusesWhatBreaksARule) {
  Chain chain;
  Graph& graph = chain.graph;
  Node node;
  node.type = "Relu";
  node.inputs = {chain.b};
  node.outputs = {chain.a};
  EXPECT_EQ(refusal(graph, AddNode{node}), "graph.made-twice");
  node.outputs = {chain.x};
  EXPECT_EQ(refusal(graph, AddNode{node}), "graph.made-source");
  node.outputs = {chain.w};
  EXPECT_EQ(refusal(graph, AddNode{node}), "graph.made-source");
  node.outputs = {};
  node.inputs = {ValueId{99}};
  EXPECT_EQ(refusal(graph, AddNode{node}), "graph.no-value");
  node.inputs = {};
  node.id = chain.relu;
  EXPECT_EQ(refusal(graph, AddNode{node}), "graph.id-taken");
  node.id = NodeId{0xFFFFFFFFU};
  EXPECT_EQ(refusal(graph, AddNode{node}), "graph.id-taken");
  EXPECT_EQ(refusal(graph, RemoveValue{chain.a}), "graph.value-used");
  EXPECT_EQ(refusal(graph, RemoveValue{chain.x}), "graph.value-used");
  EXPECT_EQ(refusal(graph, RenameValue{chain.a, "b"}), "graph.name-taken");
  EXPECT_EQ(refusal(graph, RenameValue{chain.a, ""}), "graph.name-empty");
  EXPECT_EQ(refusal(graph, SetConstant{chain.a, Array::floats({0}, {})}), "graph.made-source");
  EXPECT_EQ(refusal(graph, SetGraphInputs{{chain.a}}), "graph.made-source");
  EXPECT_EQ(refusal(graph, SetGraphOutputs{{chain.y, chain.y}}), "graph.port-twice");
  EXPECT_EQ(refusal(graph, SetNodeType{chain.relu, "", ""}), "graph.no-type");
  EXPECT_EQ(refusal(graph, RemoveNode{NodeId{77}}), "graph.no-node");
}

TEST(Edit, RefusesCyclesAndAllowsThemInsideABatch) {
  Chain chain;
  EXPECT_EQ(refusal(chain.graph, SetNodeInputs{chain.add, {chain.b}}), "graph.cycle");
  EXPECT_EQ(refusal(chain.graph, SetNodeInputs{chain.relu, {chain.b}}), "graph.cycle");
  Batch swap{"swap",
             {SetNodeInputs{chain.relu, {chain.y}}, SetNodeInputs{chain.softmax, {chain.a}}}};
  ASSERT_TRUE(apply(chain.graph, swap).ok());
  EXPECT_TRUE(checkInvariants(chain.graph).ok());
  EXPECT_THAT(chain.graph.topologicalOrder(), ElementsAre(chain.add, chain.softmax, chain.relu));
}

TEST(Edit, BatchIsAllOrNothing) {
  Chain chain;
  Batch batch{"x", {RenameNode{chain.relu, "r"}, RenameValue{chain.a, "c"}, RemoveValue{chain.b}}};
  EXPECT_EQ(refusal(chain.graph, batch), "graph.value-used");
  EXPECT_TRUE(checkInvariants(chain.graph).ok());
}

TEST(Edit, CapturesCountAsUses) {
  Chain chain;
  Node loop;
  loop.type = "Loop";
  loop.captures = {chain.b, chain.w};
  ASSERT_TRUE(apply(chain.graph, AddNode{loop}).ok());
  EXPECT_EQ(chain.graph.consumers(chain.b).size(), 2U);
  EXPECT_EQ(refusal(chain.graph, RenameValue{chain.b, "bb"}), "graph.name-captured");
  const auto healed = deleteNode(chain.graph, chain.relu, true);
  ASSERT_FALSE(healed.ok());
  EXPECT_EQ(healed.error().code, "graph.name-captured");
}

TEST(DeleteNode, HealsAndUndoes) {
  Chain chain;
  const Graph before = chain.graph;
  auto edit = deleteNode(chain.graph, chain.relu, true);
  ASSERT_TRUE(edit.ok());
  auto undo = apply(chain.graph, std::move(edit).value());
  ASSERT_TRUE(undo.ok());
  EXPECT_TRUE(checkInvariants(chain.graph).ok());
  EXPECT_THAT(chain.graph.node(chain.softmax)->inputs, ElementsAre(chain.a));
  EXPECT_EQ(chain.graph.value(chain.b), nullptr);
  ASSERT_TRUE(apply(chain.graph, std::move(undo).value()).ok());
  EXPECT_EQ(chain.graph, before);
  EXPECT_TRUE(checkInvariants(chain.graph).ok());
}

TEST(DeleteNode, HealTakesTheNonConstantInputAndDropsTheWeights) {
  Chain chain;
  auto edit = deleteNode(chain.graph, chain.add, true);
  ASSERT_TRUE(edit.ok());
  ASSERT_TRUE(apply(chain.graph, std::move(edit).value()).ok());
  EXPECT_THAT(chain.graph.node(chain.relu)->inputs, ElementsAre(chain.x));
  EXPECT_EQ(chain.graph.value(chain.w), nullptr) << "nobody uses the weights any more";
}

TEST(DeleteNode, KeepsOrMovesTheGraphOutput) {
  Chain chain;
  EXPECT_EQ(deleteNode(chain.graph, chain.softmax, false).error().code, "graph.output-lost");
  auto edit = deleteNode(chain.graph, chain.softmax, true);
  ASSERT_TRUE(edit.ok());
  ASSERT_TRUE(apply(chain.graph, std::move(edit).value()).ok());
  EXPECT_THAT(chain.graph.outputs(), ElementsAre(chain.b));
}

TEST(DeleteNode, WithoutHealLeavesTheConsumersOpen) {
  Chain chain;
  auto edit = deleteNode(chain.graph, chain.relu, false);
  ASSERT_TRUE(edit.ok());
  ASSERT_TRUE(apply(chain.graph, std::move(edit).value()).ok());
  EXPECT_THAT(chain.graph.node(chain.softmax)->inputs, ElementsAre(chain.b));
  EXPECT_FALSE(chain.graph.producer(chain.b));
  EXPECT_TRUE(checkInvariants(chain.graph).ok());
}

TEST(Edit, LargeGraphsBuildInLinearTime) {
  // Four times the nodes may take at most some eight times as long (quadratic would be sixteen).
  const auto build = [](std::size_t count) {
    const auto start = std::chrono::steady_clock::now();
    Graph graph;
    ValueId last = addValue(graph, "v0");
    const ValueId shared = last;
    for (std::size_t i = 1; i <= count; ++i) {
      const auto next = addValue(graph, graph.freshValueName("v"));
      addNode(graph, "Add", {last, shared}, {next});
      last = next;
    }
    EXPECT_EQ(graph.topologicalOrder().size(), count);
    EXPECT_TRUE(checkInvariants(graph).ok());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  };
  build(1000);
  const double small = build(5000);
  const double large = build(20000);
  std::printf("5,000 nodes: %.3f s, 20,000 nodes: %.3f s\n", small, large);
  EXPECT_LT(large, 8 * small + 0.5);
}

}  // namespace
}  // namespace mote::graph
