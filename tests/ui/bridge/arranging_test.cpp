// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks and comments as edits of a project, without a window.
#include "ui/bridge/arranging.h"

#include <gtest/gtest.h>

#include <QTest>

#include "ui/bridge/editing.h"

namespace mote::bridge {
namespace {

class ArrangingTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(settle());
    project.create("net", {});
    for (const char* line : {"input name=x shape=1x3x8x8", "Relu", "Sigmoid", "Tanh", "output"}) {
      editing.typed(line, authoring::Place::free());
      ASSERT_TRUE(settle());
    }
    nodes = graph().nodes();
    ASSERT_EQ(nodes.size(), 3U);
  }
  bool settle() {
    return QTest::qWaitFor([this] { return !jobs.busy(); });
  }
  [[nodiscard]] const graph::Graph& graph() const { return project.document().graph(); }
  [[nodiscard]] const graph::Drawing& drawing() const { return graph().drawing; }
  void rename(graph::NodeId id, const char* name) {
    ASSERT_TRUE(project.perform("rename-node", graph::RenameNode{id, name}));
  }

  Jobs jobs;
  Project project{jobs};
  Selection selection;
  Editing editing{project, selection, jobs};
  Arranging arranging{project, selection};
  std::vector<graph::NodeId> nodes;
};

TEST_F(ArrangingTest, SelectedNodesBecomeABlockAndComeApart) {
  const graph::Graph before = graph();
  selection.select(nodes[0]);
  EXPECT_FALSE(arranging.canCollapse()) << "one node is no block";
  selection.selectAll({nodes[0], nodes[1]});
  arranging.collapse("front");
  ASSERT_EQ(drawing().blocks.size(), 1U);
  EXPECT_TRUE(drawing().blocks[0].collapsed);
  EXPECT_EQ(arranging.selectedBlock(), 0U);
  arranging.setCollapsed(0, false);
  EXPECT_FALSE(drawing().blocks[0].collapsed);
  EXPECT_EQ(project.document().undoName(), "expand");
  arranging.rename(0, "stem");
  EXPECT_EQ(arranging.nameOf(0), "stem");
  arranging.dissolve(0);
  EXPECT_TRUE(drawing().empty());
  for (int i = 0; i < 4; ++i) project.undo();
  EXPECT_EQ(graph(), before);
}

TEST_F(ArrangingTest, ProposesWhatTheNamesHaveInCommon) {
  selection.selectAll({nodes[0], nodes[1]});
  EXPECT_EQ(arranging.suggestedName(), "Block 1");
  rename(nodes[0], "/features/stage1/conv");
  rename(nodes[1], "/features/stage1/relu");
  EXPECT_EQ(arranging.suggestedName(), "features/stage1");
  rename(nodes[1], "/features/stage2/relu");
  EXPECT_EQ(arranging.suggestedName(), "features");
}

TEST_F(ArrangingTest, AllBlocksAtOnce) {
  selection.selectAll({nodes[0], nodes[1]});
  arranging.collapse("front");
  arranging.setAllCollapsed(false);
  EXPECT_FALSE(drawing().blocks[0].collapsed);
  arranging.setAllCollapsed(true);
  EXPECT_TRUE(drawing().blocks[0].collapsed);
  const auto revision = project.document().revision();
  arranging.setAllCollapsed(true);
  EXPECT_EQ(project.document().revision(), revision) << "nothing to undo where nothing changes";
}

TEST_F(ArrangingTest, CommentsAreWrittenMovedAndDeleted) {
  arranging.addComment("  ", {1, 2});
  EXPECT_TRUE(drawing().comments.empty());
  arranging.addComment("Why so wide?", {10, 20});
  EXPECT_EQ(selection.comment(), 0U);
  arranging.place({{}, {}, {{0, {30, 40}}, {7, {1, 1}}}});
  EXPECT_EQ(drawing().comments[0].position, (graph::Position{30, 40}));
  arranging.setComment(0, "Asked.");
  EXPECT_EQ(arranging.commentText(0), "Asked.");
  arranging.setComment(0, "");
  EXPECT_TRUE(drawing().comments.empty());
  EXPECT_FALSE(selection.comment());
  project.undo();
  EXPECT_EQ(arranging.commentText(0), "Asked.");
}

TEST_F(ArrangingTest, AnUndoneCommentIsNotSelectedAnyMore) {
  arranging.addComment("here", {});
  project.undo();
  EXPECT_FALSE(selection.comment());
}

TEST_F(ArrangingTest, OneMoveIsOneStepAndLayingOutTakesItBack) {
  selection.selectAll({nodes[0], nodes[1]});
  arranging.collapse("front");
  const auto before = graph();
  arranging.place({{{nodes[2], {5, 6}}}, {{0, {7, 8}}}, {}});
  EXPECT_EQ(graph().node(nodes[2])->position, (graph::Position{5, 6}));
  EXPECT_EQ(drawing().blocks[0].position, (graph::Position{7, 8}));
  arranging.layOut();
  EXPECT_EQ(graph(), before);
  project.undo();
  project.undo();
  EXPECT_EQ(graph(), before);
}

TEST_F(ArrangingTest, ABlockOfThePaletteStaysTogether) {
  editing.typed("depthwise separable", authoring::Place::free());
  ASSERT_TRUE(settle());
  ASSERT_EQ(drawing().blocks.size(), 1U);
  EXPECT_FALSE(drawing().blocks[0].collapsed);
  EXPECT_GT(drawing().blocks[0].nodes.size(), 1U);
  for (const auto id : drawing().blocks[0].nodes) EXPECT_NE(graph().node(id), nullptr);
}

}  // namespace
}  // namespace mote::bridge
