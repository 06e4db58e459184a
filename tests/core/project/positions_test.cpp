// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hand-placed nodes come back to their places.
#include "core/project/positions.h"

#include <gtest/gtest.h>

#include "core/graph/edit.h"
#include "core/project/project.h"
#include "tests/support/known_models.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/settled_model.h"

namespace mote::project {
namespace {

using graph::Position;

graph::Graph placed() {
  graph::Graph graph = test::settled(test::twoDetectorClassifier()).graph;
  EXPECT_TRUE(apply(graph, graph::PlaceNode{*graph.findNode("relu"), Position{120.5F, -8}}).ok());
  return graph;
}

TEST(Positions, ComeBackFromAProject) {
  const test::ScratchFolder folder;
  const auto model = std::make_shared<const onnx_format::Model>(onnx_format::Model{placed(), {}});
  ASSERT_TRUE(save({"kws", model, nullptr, {}}, folder / "p.mote-project").ok());
  const auto again = open(folder / "p.mote-project");
  ASSERT_TRUE(again.ok()) << again.error().text();
  EXPECT_EQ(again->model->graph, model->graph);
  EXPECT_TRUE(again->sections.empty()) << "they live in the graph";
}

TEST(Positions, AreReadable) {
  EXPECT_EQ(positionsOf(placed()), R"({"relu":[120.5,-8.0]})");
  EXPECT_EQ(positionsOf(test::twoDetectorClassifier()), "");
}

TEST(Positions, PassOverWhatNamesNoNodeOrNoPlace) {
  for (const char* section :
       {"", "no JSON", "[]", R"({"none":[1,2]})", R"({"relu":[1]})", R"({"relu":"here"})",
        R"({"relu":[1e300,2]})", R"({"image":[1,2],"weight":[1,2]})"}) {
    graph::Graph graph = test::twoDetectorClassifier();
    ASSERT_TRUE(placeNodes(graph, section).ok()) << section;
    EXPECT_EQ(graph, test::twoDetectorClassifier()) << section;
  }
}

}  // namespace
}  // namespace mote::project
