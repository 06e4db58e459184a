// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks and comments by mouse, keys and dialogs.
#include <QInputDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "tests/ui/shell/driven_window.h"

namespace mote::shell {
namespace {

/// Types into the question that comes up next, and accepts it.
void answerNext(const QString& words) {
  QTimer::singleShot(50, qApp, [words] {
    auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
    ASSERT_NE(dialog, nullptr);
    if (auto* line = dialog->findChild<QLineEdit*>(); line != nullptr && line->isVisible()) {
      line->selectAll();
      QTest::keyClicks(line, words);
    } else {
      auto* lines = dialog->findChild<QPlainTextEdit*>();
      ASSERT_NE(lines, nullptr);
      lines->selectAll();
      QTest::keyClicks(lines, words);
    }
    dialog->accept();
  });
}

/// Where a question was, the window has to be given the keys again.
void activate(DrivenWindow& driven) {
  driven.window().activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&driven.window()));
  driven.view().setFocus();
}

const graph::Drawing& drawingOf(DrivenWindow& driven) {
  return driven.studio().project().document().graph().drawing;
}

TEST(Arranging, SelectedNodesCollapseAndExpandByDoubleClick) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  const graph::NodeId conv = driven.nodeOf("Conv", 1);
  const graph::NodeId relu = driven.nodeOf("Relu", 1);
  driven.clickNode(conv);
  QTest::mouseClick(&driven.view(), Qt::LeftButton, Qt::ControlModifier,
                    driven.view().rectOf(relu).center().toPoint());
  const auto cards = driven.view().scene()->cards.size();
  answerNext("depthwise");
  driven.trigger("actionCollapse");
  ASSERT_TRUE(driven.settle());
  EXPECT_EQ(driven.view().scene()->cards.size(), cards - 1);
  EXPECT_EQ(driven.view().rectOf(conv), driven.view().rectOf(relu));
  ASSERT_EQ(drawingOf(driven).blocks.size(), 1U);
  EXPECT_EQ(drawingOf(driven).blocks[0].name, "depthwise");
  EXPECT_TRUE(driven.window().isWindowModified());

  driven.clickNode(conv);
  EXPECT_EQ(driven.studio().selection().nodes().size(), 2U) << "a block is all of its nodes";
  driven.picture("20_block");
  activate(driven);
  QTest::mouseDClick(&driven.view(), Qt::LeftButton, {},
                     driven.view().rectOf(conv).center().toPoint());
  ASSERT_TRUE(driven.settle());
  EXPECT_EQ(driven.view().scene()->cards.size(), cards);
  QTest::keySequence(&driven.window(), QKeySequence::Undo);
  ASSERT_TRUE(driven.settle());
  EXPECT_EQ(driven.view().scene()->cards.size(), cards - 1);
  QTest::keySequence(&driven.window(), QKeySequence::Undo);
  EXPECT_TRUE(drawingOf(driven).empty());
  EXPECT_FALSE(driven.window().isWindowModified());
  ASSERT_TRUE(driven.settle());
}

TEST(Arranging, ABlockCardIsDraggedAndDeletedAsOne) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  const graph::NodeId conv = driven.nodeOf("Conv", 1);
  const graph::NodeId relu = driven.nodeOf("Relu", 1);
  driven.studio().selection().selectAll({conv, relu});
  answerNext("pair");
  driven.trigger("actionCollapse");
  ASSERT_TRUE(driven.settle());
  const QPoint at = driven.view().rectOf(conv).center().toPoint();
  QTest::mousePress(&driven.view(), Qt::LeftButton, {}, at);
  QTest::mouseMove(&driven.view(), at + QPoint(120, 16));
  QTest::mouseRelease(&driven.view(), Qt::LeftButton, {}, at + QPoint(120, 16));
  ASSERT_TRUE(driven.settle());
  EXPECT_TRUE(drawingOf(driven).blocks[0].position.has_value());
  activate(driven);
  driven.clickNode(conv);
  QTest::keyClick(&driven.view(), Qt::Key_Delete);
  EXPECT_EQ(driven.studio().project().document().graph().node(conv), nullptr);
  EXPECT_EQ(driven.studio().project().document().graph().node(relu), nullptr);
  QTest::keySequence(&driven.window(), QKeySequence::Undo);
  ASSERT_TRUE(driven.settle());
  EXPECT_EQ(driven.view().rectOf(conv), driven.view().rectOf(relu)) << "the block is back";
}

TEST(Arranging, CommentsAreAddedMovedEditedAndDeleted) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  answerNext("Is this layer too wide for the board?");
  driven.trigger("actionComment");
  ASSERT_TRUE(driven.settle());
  ASSERT_EQ(drawingOf(driven).comments.size(), 1U);
  const auto before = drawingOf(driven).comments[0].position;
  activate(driven);
  const QPoint at = driven.view().rectOfComment(0).center().toPoint();
  QTest::mousePress(&driven.view(), Qt::LeftButton, {}, at);
  QTest::mouseMove(&driven.view(), at + QPoint(260, 0));
  QTest::mouseRelease(&driven.view(), Qt::LeftButton, {}, at + QPoint(260, 0));
  ASSERT_TRUE(driven.settle());
  EXPECT_GT(drawingOf(driven).comments[0].position.x, before.x);
  EXPECT_EQ(driven.studio().selection().comment(), 0U);
  driven.picture("21_comment");
  answerNext("No.");
  QTest::keyClick(&driven.view(), Qt::Key_Return);
  ASSERT_TRUE(driven.settle());
  EXPECT_EQ(drawingOf(driven).comments[0].text, "No.");
  activate(driven);
  QTest::keyClick(&driven.view(), Qt::Key_Delete);
  EXPECT_TRUE(drawingOf(driven).comments.empty());
  QTest::keySequence(&driven.window(), QKeySequence::Undo);
  EXPECT_EQ(drawingOf(driven).comments.size(), 1U);
  ASSERT_TRUE(driven.settle());
}

}  // namespace
}  // namespace mote::shell
