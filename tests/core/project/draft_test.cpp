// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Models as bytes and back while they are being drawn.
#include "core/project/draft.h"

#include <gtest/gtest.h>

#include "core/graph/edit.h"
#include "core/graph/gestures.h"
#include "tests/support/known_models.h"
#include "tests/support/settled_model.h"

namespace mote::project {
namespace {

using onnx_format::Model;

Result<Model> roundTrip(const Model& model) {
  MOTE_ASSIGN(const std::string bytes, writeModel(model));
  return readModel(std::as_bytes(std::span(bytes)));
}

void perform(graph::Graph& graph, Result<graph::Edit> edit) {
  ASSERT_TRUE(edit.ok()) << edit.error().text();
  const auto applied = apply(graph, std::move(edit).value());
  ASSERT_TRUE(applied.ok()) << applied.error().text();
}

TEST(Draft, WritesFinishedModelsAsTheFormatDoes) {
  const Model model = test::settled(test::twoDetectorClassifier());
  EXPECT_EQ(writeModel(model).value(), onnx_format::serialize(model).value());
  EXPECT_EQ(roundTrip(model)->graph, model.graph);
}

TEST(Draft, KeepsReadersOfWhatNothingMakes) {
  Model model = test::settled(test::twoDetectorClassifier());
  model.properties.metadata["author"] = "me";
  perform(model.graph, graph::deleteNode(model.graph, *model.graph.findNode("relu"), false));
  ASSERT_FALSE(onnx_format::serialize(model).ok()) << "ONNX has no form for this";
  const auto again = roundTrip(model);
  ASSERT_TRUE(again.ok()) << again.error().text();
  EXPECT_EQ(again->properties.metadata, model.properties.metadata);
  EXPECT_EQ(again->graph.inputs().size(), 1U);
  EXPECT_EQ(again->graph.nodeCount(), 4U);
  const auto open = again->graph.findValue("relu");
  ASSERT_TRUE(open);
  EXPECT_FALSE(again->graph.isInput(*open));
  EXPECT_FALSE(again->graph.producer(*open));
  EXPECT_EQ(again->graph.node(again->graph.consumers(*open)[0])->name, "pool");
}

TEST(Draft, KeepsAnOutputThatNothingMakes) {
  Model model = test::settled(test::leftHalfClassifier());
  const auto scores = *model.graph.findValue("scores");
  const graph::NodeId maker = model.graph.producer(scores);
  perform(model.graph, Result<graph::Edit>(graph::RemoveNode{maker}));
  const auto again = roundTrip(model);
  ASSERT_TRUE(again.ok()) << again.error().text();
  ASSERT_EQ(again->graph.outputs().size(), 1U);
  const auto output = again->graph.outputs()[0];
  EXPECT_EQ(again->graph.value(output)->name, "scores");
  EXPECT_FALSE(again->graph.isInput(output));
}

TEST(Draft, KeepsNodesThatReadNothingYet) {
  Model model = test::settled(test::twoDetectorClassifier());
  graph::Node conv;
  conv.type = "Conv";
  conv.name = "fresh";
  conv.attributes["group"] = std::int64_t{2};
  perform(model.graph, graph::addNode(model.graph, conv, 1));
  graph::Node foreign;
  foreign.type = "Sparkle";
  foreign.name = "sparkle";
  foreign.domain = "org.example";
  perform(model.graph, graph::addNode(model.graph, foreign, 1));
  model.properties.opsets = {{"", 13}, {"org.example", 3}};
  const auto again = roundTrip(model);
  ASSERT_TRUE(again.ok()) << again.error().text();
  EXPECT_EQ(again->properties.opsets, (std::map<std::string, std::int64_t>{
                                          {"", onnx_format::kInternalOpset}, {"org.example", 3}}));
  const graph::Node& found = *again->graph.node(*again->graph.findNode("fresh"));
  EXPECT_EQ(found.domain, "");
  EXPECT_EQ(found.attributes, conv.attributes);
  EXPECT_EQ(again->graph.nodeCount(), model.graph.nodeCount());
  for (const graph::NodeId id : again->graph.nodes()) {
    const graph::Node& node = *again->graph.node(id);
    EXPECT_EQ(node.domain, node.type == "Sparkle" ? "org.example" : "") << node.type;
  }
}

TEST(Draft, KeepsAModelWithNothingInItYet) {
  const auto again = roundTrip(Model{});
  ASSERT_TRUE(again.ok()) << again.error().text();
  EXPECT_EQ(again->graph.nodeCount(), 0U);
}

TEST(Draft, TakesMarksOfOthersForWhatTheySay) {
  Model model = test::settled(test::leftHalfClassifier());
  for (const char* marks : {"[\"none\", 7]", "{\"a\": 1}", "no JSON", "[[[]]]", "\"image2\""}) {
    model.properties.metadata["mote.open_values"] = marks;
    const auto again = roundTrip(model);
    ASSERT_TRUE(again.ok()) << marks;
    EXPECT_EQ(again->graph, model.graph) << marks;
  }
}

}  // namespace
}  // namespace mote::project
