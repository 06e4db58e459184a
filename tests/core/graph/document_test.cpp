// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undo, redo, revisions and the saved mark.
#include "core/graph/document.h"

#include "tests/core/graph/small_graph.h"

namespace mote::graph {
namespace {

TEST(Document, UndoesAndRedoes) {
  Chain chain;
  Document document(chain.graph);
  ASSERT_TRUE(document.perform("rename", RenameNode{chain.relu, "first"}).ok());
  ASSERT_TRUE(
      document.perform("delete", deleteNode(document.graph(), chain.relu, true).value()).ok());
  const Graph edited = document.graph();
  EXPECT_EQ(document.undoName(), "delete");
  ASSERT_TRUE(document.undo().ok());
  EXPECT_EQ(document.redoName(), "delete");
  EXPECT_EQ(document.undoName(), "rename");
  EXPECT_EQ(document.graph().node(chain.relu)->name, "first");
  ASSERT_TRUE(document.undo().ok());
  EXPECT_EQ(document.graph(), chain.graph);
  EXPECT_FALSE(document.undo().ok());
  ASSERT_TRUE(document.redo().ok());
  ASSERT_TRUE(document.redo().ok());
  EXPECT_EQ(document.graph(), edited);
  EXPECT_FALSE(document.redo().ok());
}

TEST(Document, NewStepsForgetWhatWasUndone) {
  Chain chain;
  Document document(chain.graph);
  ASSERT_TRUE(document.perform("one", RenameNode{chain.relu, "one"}).ok());
  ASSERT_TRUE(document.undo().ok());
  ASSERT_TRUE(document.perform("two", RenameNode{chain.relu, "two"}).ok());
  EXPECT_FALSE(document.canRedo());
  EXPECT_EQ(document.undoName(), "two");
}

TEST(Document, ModifiedFollowsTheSavedState) {
  Chain chain;
  Document document(chain.graph);
  EXPECT_FALSE(document.modified());
  ASSERT_TRUE(document.perform("one", RenameNode{chain.relu, "one"}).ok());
  EXPECT_TRUE(document.modified());
  document.markSaved();
  EXPECT_FALSE(document.modified());
  ASSERT_TRUE(document.undo().ok());
  EXPECT_TRUE(document.modified());
  ASSERT_TRUE(document.redo().ok());
  EXPECT_FALSE(document.modified());
  ASSERT_TRUE(document.undo().ok());
  ASSERT_TRUE(document.perform("two", RenameNode{chain.relu, "two"}).ok());
  EXPECT_TRUE(document.modified()) << "the saved state can no longer be reached";
  ASSERT_TRUE(document.undo().ok());
  EXPECT_TRUE(document.modified());
}

TEST(Document, RefusedEditsLeaveNoTrace) {
  Chain chain;
  Document document(chain.graph);
  const auto revision = document.revision();
  EXPECT_FALSE(document.perform("bad", RemoveValue{chain.a}).ok());
  EXPECT_EQ(document.revision(), revision);
  EXPECT_FALSE(document.canUndo());
  ASSERT_TRUE(document.perform("one", RenameNode{chain.relu, "one"}).ok());
  EXPECT_GT(document.revision(), revision);
}

TEST(Document, UnsavedStaysModifiedWhateverIsUndone) {
  Chain chain;
  Document document(chain.graph);
  document.markUnsaved();
  EXPECT_TRUE(document.modified());
  ASSERT_TRUE(document.perform("one", RenameNode{chain.relu, "one"}).ok());
  ASSERT_TRUE(document.undo().ok());
  EXPECT_TRUE(document.modified());
  document.markSaved();
  EXPECT_FALSE(document.modified());
}

TEST(Document, UndoBringsBackWhatGoesWithTheGraph) {
  Chain chain;
  Document document(chain.graph);
  ASSERT_TRUE(document.perform("with", RenameNode{chain.relu, "one"}, 4).ok());
  EXPECT_EQ(document.aside(), 4U);
  ASSERT_TRUE(document.perform("without", RenameNode{chain.relu, "two"}).ok());
  EXPECT_EQ(document.aside(), 4U) << "edits of the graph alone leave it";
  ASSERT_TRUE(document.undo().ok());
  EXPECT_EQ(document.aside(), 4U);
  ASSERT_TRUE(document.undo().ok());
  EXPECT_EQ(document.aside(), 0U);
  ASSERT_TRUE(document.redo().ok());
  EXPECT_EQ(document.aside(), 4U);
  EXPECT_EQ(document.graph().node(chain.relu)->name, "one");
}

TEST(Document, WhatLeavesTheGraphIsAStepOfTheSameRevision) {
  Chain chain;
  Document document(chain.graph);
  ASSERT_TRUE(document.perform("rename", RenameNode{chain.relu, "one"}).ok());
  const auto revision = document.revision();
  ASSERT_TRUE(document.perform("aside", Batch{}, 1).ok());
  EXPECT_EQ(document.revision(), revision);
  EXPECT_EQ(document.undoName(), "aside");
  EXPECT_FALSE(document.undoesGraph());
  EXPECT_TRUE(document.modified());
  ASSERT_TRUE(document.undo().ok());
  EXPECT_EQ(document.aside(), 0U);
  EXPECT_EQ(document.revision(), revision);
  EXPECT_TRUE(document.undoesGraph());
  EXPECT_FALSE(document.redoesGraph());
}

}  // namespace
}  // namespace mote::graph
