// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks hold each node once; the drawing changes as a whole and back.
#include "core/graph/drawing.h"

#include <gtest/gtest.h>

#include <limits>

#include "core/graph/edit.h"
#include "tests/core/graph/small_graph.h"

namespace mote::graph {
namespace {

TEST(Drawing, NodesLeaveTheBlockTheyWereIn) {
  Drawing drawing = withBlock({}, "first", {{1}, {2}, {3}});
  drawing = withBlock(drawing, "second", {{3}, {4}});
  ASSERT_EQ(drawing.blocks.size(), 2U);
  EXPECT_EQ(drawing.blocks[0].nodes, (std::vector<NodeId>{{1}, {2}}));
  EXPECT_EQ(blockOf(drawing, {3}), 1U);
  EXPECT_EQ(blockOf(drawing, {2}), 0U);
  EXPECT_EQ(blockOf(drawing, {9}), std::nullopt);
}

TEST(Drawing, ABlockLeftWithOneNodeGoes) {
  Drawing drawing = withBlock({}, "first", {{1}, {2}});
  drawing = withBlock(drawing, "second", {{2}, {3}});
  ASSERT_EQ(drawing.blocks.size(), 1U);
  EXPECT_EQ(drawing.blocks[0].name, "second");
}

TEST(Drawing, IsSetAndSetBack) {
  Graph graph;
  const Drawing drawing{{{"a", {{1}, {2}}, false, Position{1, 2}}}, {{"why?", {3, 4}}}};
  const auto inverse = apply(graph, SetDrawing{drawing});
  ASSERT_TRUE(inverse.ok());
  EXPECT_EQ(graph.drawing, drawing);
  EXPECT_NE(graph, Graph());
  ASSERT_TRUE(apply(graph, *inverse).ok());
  EXPECT_EQ(graph, Graph());
}

TEST(Drawing, PlacesAreFiniteAndNodesInOneBlock) {
  constexpr float kNowhere = std::numeric_limits<float>::infinity();
  const Drawing refusedOnes[] = {
      {{{"a", {{1}}, true, Position{kNowhere, 0}}}, {}},
      {{}, {{"a", {0, kNowhere}}}},
      {{{"a", {{1}, {2}}, true, {}}, {"b", {{2}, {3}}, true, {}}}, {}},
      {{{"a", {{1}, {1}}, true, {}}}, {}},
  };
  for (const Drawing& drawing : refusedOnes) {
    Graph graph;
    EXPECT_FALSE(apply(graph, SetDrawing{drawing}).ok());
    EXPECT_EQ(graph, Graph());
  }
}

}  // namespace
}  // namespace mote::graph
