// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Connecting, inserting and deleting by hand, on x -> Add(w) -> a -> Relu -> b -> Softmax -> y.
#include "core/graph/gestures.h"

#include "tests/core/graph/small_graph.h"

namespace mote::graph {
namespace {

class Gestures : public testing::Test, protected Chain {
 protected:
  /// Performs it, checks the invariants, and that its inverse leaves no trace.
  void perform(Result<Edit> edit) {
    ASSERT_TRUE(edit.ok()) << edit.error().text();
    const Graph before = graph;
    const auto inverse = apply(graph, std::move(edit).value());
    ASSERT_TRUE(inverse.ok()) << inverse.error().text();
    EXPECT_TRUE(checkInvariants(graph).ok());
    Graph undone = graph;
    ASSERT_TRUE(apply(undone, *inverse).ok());
    EXPECT_EQ(undone, before);
  }
  static Node blank(const std::string& type, const std::string& name) {
    Node node;
    node.type = type;
    node.name = name;
    return node;
  }
  [[nodiscard]] std::vector<ValueId> inputsOf(NodeId id) const { return graph.node(id)->inputs; }
};

TEST_F(Gestures, AddANodeThatReadsNothingYet) {
  const NodeId id = graph.nextNodeId();
  perform(addNode(graph, blank("Split", "parts"), 3));
  const Node& node = *graph.node(id);
  EXPECT_TRUE(node.inputs.empty());
  ASSERT_EQ(node.outputs.size(), 3U);
  EXPECT_EQ(graph.value(node.outputs[0])->name, "parts");
  EXPECT_EQ(graph.value(node.outputs[2])->name, "parts_2");
}

TEST_F(Gestures, NumberNamesThatAreTaken) {
  const NodeId id = graph.nextNodeId();
  perform(addNode(graph, blank("Split", "a"), 2));
  EXPECT_EQ(graph.value(graph.node(id)->outputs[0])->name, "a_1");
  EXPECT_EQ(graph.value(graph.node(id)->outputs[1])->name, "a_1_1");
}

TEST_F(Gestures, ConnectAndTakeTheOldConstantAlong) {
  perform(connect(graph, x, {add, 0}));
  EXPECT_EQ(inputsOf(add), (std::vector<ValueId>{x, x}));
  EXPECT_EQ(graph.value(w), nullptr);
}

TEST_F(Gestures, ConnectBeyondTheInputsThereAre) {
  perform(connect(graph, w, {relu, 2}));
  EXPECT_EQ(inputsOf(relu), (std::vector<ValueId>{a, {}, w}));
  EXPECT_FALSE(connect(graph, w, {relu, 1U << 20U}).ok());
}

TEST_F(Gestures, KeepAConstantOthersRead) {
  perform(connect(graph, w, {softmax, 1}));
  perform(connect(graph, x, {add, 0}));
  EXPECT_NE(graph.value(w), nullptr);
}

TEST_F(Gestures, RefuseToCloseACycle) {
  const auto edit = connect(graph, b, {add, 1});
  ASSERT_TRUE(edit.ok());
  const Graph before = graph;
  EXPECT_FALSE(apply(graph, *edit).ok());
  EXPECT_EQ(graph, before);
}

TEST_F(Gestures, Disconnect) {
  perform(disconnect(graph, {relu, 0}));
  EXPECT_TRUE(inputsOf(relu).empty());
  EXPECT_NE(graph.value(a), nullptr);
  EXPECT_EQ(disconnect(graph, {relu, 0}).error().code, "graph.no-slot");
}

TEST_F(Gestures, DisconnectTheFirstOfTwo) {
  perform(disconnect(graph, {add, 0}));
  EXPECT_EQ(inputsOf(add), (std::vector<ValueId>{{}, x}));
}

TEST_F(Gestures, InsertOnOneEdgeOnly) {
  perform(connect(graph, a, {softmax, 1}));
  const NodeId id = graph.nextNodeId();
  perform(insertOnEdge(graph, blank("Sigmoid", "gate"), a, {softmax, 1}));
  EXPECT_EQ(inputsOf(id), std::vector<ValueId>{a});
  EXPECT_EQ(inputsOf(relu), std::vector<ValueId>{a});
  EXPECT_EQ(inputsOf(softmax)[1], graph.node(id)->outputs[0]);
  EXPECT_EQ(insertOnEdge(graph, blank("Sigmoid", "no"), x, {softmax, 0}).error().code,
            "graph.no-edge");
}

TEST_F(Gestures, InsertAfterForAllReadersAndOutputs) {
  const NodeId id = graph.nextNodeId();
  perform(insertAfter(graph, blank("Identity", "last"), y));
  EXPECT_EQ(inputsOf(id), std::vector<ValueId>{y});
  EXPECT_FALSE(graph.isOutput(y));
  EXPECT_TRUE(graph.isOutput(graph.node(id)->outputs[0]));
  perform(insertAfter(graph, blank("Identity", "middle"), a));
  EXPECT_NE(inputsOf(relu), std::vector<ValueId>{a});
}

TEST_F(Gestures, RefuseNodesThatAreConnectedAlready) {
  Node node = blank("Relu", "second");
  node.inputs = {x};
  EXPECT_EQ(addNode(graph, node, 1).error().code, "graph.node-not-blank");
  EXPECT_EQ(insertAfter(graph, blank("Relu", ""), x).error().code, "graph.node-not-blank");
}

TEST_F(Gestures, DeleteASelectionWithWhatOnlyItUsed) {
  const std::vector<NodeId> both = {add, relu};
  perform(deleteNodes(graph, both));
  EXPECT_EQ(graph.nodeCount(), 1U);
  EXPECT_EQ(graph.value(w), nullptr);
  EXPECT_EQ(graph.value(a), nullptr);
  EXPECT_NE(graph.value(b), nullptr);  // Softmax still reads it
  EXPECT_NE(graph.value(x), nullptr);  // the graph's input
}

TEST_F(Gestures, DeletingTheMakerOfAnOutputTakesTheOutputAlong) {
  const std::vector<NodeId> last = {softmax};
  perform(deleteNodes(graph, last));
  EXPECT_TRUE(graph.outputs().empty());
  EXPECT_EQ(graph.value(y), nullptr);
  const std::vector<NodeId> none = {NodeId{99}};
  EXPECT_EQ(deleteNodes(graph, none).error().code, "graph.no-node");
}

TEST_F(Gestures, MoveReadersWithTheGraphsOutputs) {
  perform(moveReaders(graph, b, a));
  EXPECT_EQ(inputsOf(softmax), std::vector<ValueId>{a});
  perform(moveReaders(graph, y, b));
  EXPECT_TRUE(graph.isOutput(b));
  EXPECT_FALSE(graph.isOutput(y));
}

TEST_F(Gestures, MarkAndUnmarkOutputs) {
  perform(markOutput(graph, a, true));
  EXPECT_EQ(graph.outputs().back(), a);
  EXPECT_EQ(markOutput(graph, a, true).error().code, "graph.output-same");
  perform(markOutput(graph, y, false));
  EXPECT_FALSE(graph.isOutput(y));
  EXPECT_EQ(markOutput(graph, w, true).error().code, "graph.output-constant");
  EXPECT_EQ(markOutput(graph, ValueId{99}, true).error().code, "graph.no-value");
}

}  // namespace
}  // namespace mote::graph
