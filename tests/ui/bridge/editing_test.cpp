// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gestures as edits of a project, without a window.
#include "ui/bridge/editing.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

namespace mote::bridge {
namespace {

class EditingTest : public testing::Test {
 protected:
  void SetUp() override {
    QObject::connect(&project, &Project::failed, &project,
                     [this](const Error& error) { refusal = error.code; });
    ASSERT_TRUE(settle());
    project.create("net", {});
    ASSERT_TRUE(settle());
  }
  bool settle() {
    return QTest::qWaitFor([this] { return !jobs.busy(); });
  }
  void type(const char* line) {
    editing.typed(line, authoring::Place::free());
    ASSERT_TRUE(settle());
  }
  [[nodiscard]] const graph::Graph& graph() const { return project.document().graph(); }

  Jobs jobs;
  Project project{jobs};
  Selection selection;
  Editing editing{project, selection, jobs};
  std::string refusal;
};

TEST_F(EditingTest, TypedPartsFollowOneAnother) {
  type("input name=x shape=1x3x16x16");
  EXPECT_TRUE(selection.terminal());
  type("convolution channels=4");
  type("Relu");
  type("dense units=5");
  type("output");
  EXPECT_EQ(refusal, "");
  ASSERT_EQ(graph().outputs().size(), 1U);
  EXPECT_EQ(graph().nodeCount(), 4U);  // Conv, Relu, Flatten, Gemm
  ASSERT_TRUE(project.analysis());
  EXPECT_TRUE(project.analysis()->summary.findings.empty());
  EXPECT_EQ(project.document().undoName(), "insert:Graph output");
}

TEST_F(EditingTest, SaysWhatDoesNotGo) {
  type("nothing of the kind");
  EXPECT_EQ(refusal, "edit.no-entry");
  type("dense");
  EXPECT_EQ(refusal, "authoring.block-needs-input");
  type("input shape=wide");
  EXPECT_EQ(refusal, "authoring.shape");
  type("dense units=zero");
  EXPECT_EQ(refusal, "parameter.type");
  EXPECT_EQ(graph().nodeCount(), 0U);
  EXPECT_FALSE(project.document().canUndo());
}

TEST_F(EditingTest, WiresAreCheckedBeforeTheyAreMade) {
  type("input name=x shape=1x8");
  type("input name=y shape=1x5");
  selection.selectTerminal(*graph().findValue("x"));
  type("Relu");
  editing.drop("Add", authoring::Place::free(), {120, 80});
  ASSERT_TRUE(settle());
  const graph::NodeId add = selection.node();
  EXPECT_EQ(graph().node(add)->position, (graph::Position{120, 80}));
  editing.connectTo(*graph().findValue("relu"), {add, 0});
  ASSERT_TRUE(settle());
  EXPECT_FALSE(editing.objection(*graph().findValue("x"), {add, 1}));
  EXPECT_TRUE(editing.objection(*graph().findValue("y"), {add, 1}));
  editing.connectTo(*graph().findValue("y"), {add, 1});
  EXPECT_EQ(graph().node(add)->inputs.size(), 1U);
  editing.connectTo(*graph().findValue("x"), {add, 1});
  ASSERT_EQ(graph().node(add)->inputs.size(), 2U);
  editing.rewire({add, 1}, {graph().producer(*graph().findValue("relu")), 0});
  EXPECT_EQ(graph().node(add)->inputs.size(), 1U);
  editing.disconnectFrom({add, 0});
  EXPECT_TRUE(graph().node(add)->inputs.empty());
}

TEST_F(EditingTest, PastesOnlyWhatIsAGraph) {
  EXPECT_FALSE(Editing::canPaste());
  auto* mime = new QMimeData;
  mime->setData(QString::fromLatin1(Editing::kGraphMime), "not a model at all");
  QGuiApplication::clipboard()->setMimeData(mime);
  EXPECT_TRUE(Editing::canPaste());
  editing.paste();
  EXPECT_NE(refusal, "");
  EXPECT_EQ(graph().nodeCount(), 0U);
  QGuiApplication::clipboard()->clear();
}

TEST_F(EditingTest, WhatAnUndoTakesAwayIsNoLongerSelected) {
  type("input name=x shape=1x8");
  type("Relu");
  type("Tanh");
  const graph::NodeId tanh = selection.node();
  selection.toggle(graph().nodes().front());
  EXPECT_EQ(selection.nodes().size(), 2U);
  project.undo();
  EXPECT_EQ(selection.nodes().size(), 1U);
  EXPECT_NE(selection.node(), tanh);
}

TEST_F(EditingTest, AttributesAreSetAndRemoved) {
  type("input name=x shape=1x3x8x8");
  type("MaxPool");
  const graph::NodeId pool = selection.node();
  editing.setAttribute(pool, "ceil_mode", graph::Attribute(std::int64_t{1}));
  EXPECT_TRUE(graph().node(pool)->attributes.contains("ceil_mode"));
  const auto revision = project.revision();
  editing.setAttribute(pool, "ceil_mode", graph::Attribute(std::int64_t{1}));
  EXPECT_EQ(project.revision(), revision);  // nothing to undo for nothing done
  editing.setAttribute(pool, "ceil_mode", std::nullopt);
  EXPECT_FALSE(graph().node(pool)->attributes.contains("ceil_mode"));
}

}  // namespace
}  // namespace mote::bridge
