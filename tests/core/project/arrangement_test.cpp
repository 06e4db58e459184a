// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hand-placed nodes, blocks and comments come back as they were.
#include "core/project/arrangement.h"

#include <gtest/gtest.h>

#include "core/graph/edit.h"
#include "core/project/project.h"
#include "tests/support/known_models.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/settled_model.h"

namespace mote::project {
namespace {

using graph::Position;

graph::Graph arranged() {
  graph::Graph graph = test::settled(test::twoDetectorClassifier()).graph;
  const graph::NodeId relu = *graph.findNode("relu");
  graph::Drawing drawing;
  drawing.blocks = {{"detector", {graph.nodes().front(), relu}, true, Position{4, -2.5F}}};
  drawing.comments = {{"Too wide?\nAsk \"B\"", {300, 20}}};
  EXPECT_TRUE(apply(graph, graph::PlaceNode{relu, Position{120.5F, -8}}).ok());
  EXPECT_TRUE(apply(graph, graph::SetDrawing{drawing}).ok());
  return graph;
}

TEST(Arrangement, ComesBackFromAProject) {
  const test::ScratchFolder folder;
  const auto model = std::make_shared<const onnx_format::Model>(onnx_format::Model{arranged(), {}});
  ASSERT_TRUE(save({"kws", model, nullptr, {}}, folder / "p.mote-project").ok());
  const auto again = open(folder / "p.mote-project");
  ASSERT_TRUE(again.ok()) << again.error().text();
  EXPECT_EQ(again->model->graph, model->graph);
  EXPECT_TRUE(again->sections.empty()) << "they live in the graph";
}

TEST(Arrangement, IsReadable) {
  Sections sections;
  writeArrangement(test::twoDetectorClassifier(), sections);
  EXPECT_TRUE(sections.empty());
  writeArrangement(arranged(), sections);
  EXPECT_EQ(sections["positions"], R"({"relu":[120.5,-8.0]})");
  EXPECT_EQ(sections["comments"], R"([{"text":"Too wide?\nAsk \"B\"","at":[300.0,20.0]}])");
  EXPECT_NE(sections["blocks"].find(R"("relu"],"collapsed":true,"at":[4.0,-2.5])"),
            std::string::npos)
      << sections["blocks"];
}

TEST(Arrangement, PassesOverWhatNamesNoNodeOrNoPlace) {
  const Sections senseless[] = {
      {},
      {{"positions", ""}, {"blocks", ""}, {"comments", ""}},
      {{"positions", "no JSON"}, {"blocks", "no JSON"}, {"comments", "no JSON"}},
      {{"positions", "[]"}, {"blocks", "{}"}, {"comments", "3"}},
      {{"positions", R"({"none":[1,2],"relu":[1]})"}},
      {{"positions", R"({"relu":"here"})"}},
      {{"positions", R"({"relu":[1e300,2]})"}},
      {{"positions", R"({"image":[1,2],"weight":[1,2]})"}},
      {{"blocks", R"([1,{},{"nodes":3},{"name":"a","nodes":["none",4,"image"]}])"}},
      {{"comments", R"([1,{},{"text":"a"},{"text":"a","at":[1e300,0]},{"text":"","at":[1,2]}])"}},
  };
  for (Sections sections : senseless) {
    graph::Graph graph = test::twoDetectorClassifier();
    ASSERT_TRUE(readArrangement(sections, graph).ok());
    EXPECT_EQ(graph, test::twoDetectorClassifier());
    EXPECT_TRUE(sections.empty());
  }
}

TEST(Arrangement, ANodeNamedTwiceStaysInItsFirstBlock) {
  graph::Graph graph = test::twoDetectorClassifier();
  Sections sections{
      {"blocks", R"([{"name":"a","nodes":["relu","relu"]},{"name":"b","nodes":["relu"]}])"}};
  ASSERT_TRUE(readArrangement(sections, graph).ok());
  ASSERT_EQ(graph.drawing.blocks.size(), 1U);
  EXPECT_EQ(graph.drawing.blocks[0].nodes, std::vector{*graph.findNode("relu")});
}

}  // namespace
}  // namespace mote::project
