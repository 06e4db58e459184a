// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copy, paste and duplicate, within a graph and into another.
#include "core/graph/fragment.h"

#include "tests/core/graph/small_graph.h"

namespace mote::graph {
namespace {

class Fragment : public testing::Test, protected Chain {
 protected:
  [[nodiscard]] Graph cut(const std::vector<NodeId>& ids) const {
    auto fragment = fragmentOf(graph, ids);
    EXPECT_TRUE(fragment.ok()) << fragment.error().text();
    EXPECT_TRUE(checkInvariants(*fragment).ok());
    return std::move(fragment).value();
  }
  static void paste(Graph& into, const Graph& fragment) {
    const Graph before = into;
    const auto edit = pasteFragment(into, fragment);
    ASSERT_TRUE(edit.ok()) << edit.error().text();
    const auto inverse = apply(into, *edit);
    ASSERT_TRUE(inverse.ok()) << inverse.error().text();
    EXPECT_TRUE(checkInvariants(into).ok());
    Graph undone = into;
    ASSERT_TRUE(apply(undone, *inverse).ok());
    EXPECT_EQ(undone, before);
  }
};

TEST_F(Fragment, TakesItsConstantsAndNamesItsBorders) {
  const Graph part = cut({relu, add});
  EXPECT_EQ(part.nodeCount(), 2U);
  ASSERT_EQ(part.inputs().size(), 1U);
  EXPECT_EQ(part.value(part.inputs()[0])->name, "x");
  ASSERT_EQ(part.outputs().size(), 1U);
  EXPECT_EQ(part.value(part.outputs()[0])->name, "b");
  EXPECT_TRUE(part.value(*part.findValue("w"))->constant.has_value());
}

TEST_F(Fragment, DuplicatesBesideTheOriginal) {
  paste(graph, cut({add, relu}));
  EXPECT_EQ(graph.nodeCount(), 5U);
  const Node& copy = *graph.node(graph.nodes()[3]);
  EXPECT_EQ(copy.type, "Add");
  EXPECT_EQ(copy.inputs[1], x);
  EXPECT_NE(copy.inputs[0], w);
  EXPECT_EQ(graph.value(copy.inputs[0])->constant, graph.value(w)->constant);
  EXPECT_EQ(graph.value(copy.outputs[0])->name, "a_1");
}

TEST_F(Fragment, GoesIntoAnotherGraphWithItsInputs) {
  Graph other;
  paste(other, cut({relu, softmax}));
  EXPECT_EQ(other.nodeCount(), 2U);
  ASSERT_EQ(other.inputs().size(), 1U);
  EXPECT_EQ(other.value(other.inputs()[0])->name, "a");
  EXPECT_EQ(other.value(other.inputs()[0])->type, graph.value(a)->type);
}

TEST_F(Fragment, WholeGraphIsItself) {
  const Graph part = cut(graph.nodes());
  Graph other;
  paste(other, part);
  EXPECT_EQ(other.nodeCount(), graph.nodeCount());
  for (const ValueId id : graph.values())
    EXPECT_TRUE(other.findValue(graph.value(id)->name)) << graph.value(id)->name;
}

TEST_F(Fragment, RefusesNodesThatReadByName) {
  Node node;
  node.type = "If";
  node.name = "choice";
  node.captures = {a};
  const NodeId id = graph.nextNodeId();
  ASSERT_TRUE(apply(graph, AddNode{node}).ok());
  const std::vector<NodeId> ids = {id};
  const auto fragment = fragmentOf(graph, ids);
  ASSERT_FALSE(fragment.ok());
  EXPECT_EQ(fragment.error().text(),
            "Node 'choice' cannot be copied: a subgraph of it reads 'a' by name");
  const std::vector<NodeId> none = {NodeId{77}};
  EXPECT_EQ(fragmentOf(graph, none).error().code, "graph.no-node");
}

}  // namespace
}  // namespace mote::graph
