// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening, selecting, searching, editing, undo and overlays with mouse and keys.
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTextBrowser>

#include "tests/ui/shell/driven_window.h"
#include "ui/shell/message_bar.h"

namespace mote::shell {
namespace {

TEST(Window, StartsWithWaysIn) {
  DrivenWindow driven;
  EXPECT_EQ(driven.window().windowTitle(), "Mote Studio");
  EXPECT_FALSE(driven.find<QAction>("actionSave")->isEnabled());
  driven.picture("1_start");
}

TEST(Window, OpensTheSampleAndSelectsByClick) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  EXPECT_TRUE(driven.window().windowTitle().contains("ds_cnn"));
  const graph::NodeId conv = driven.nodeOf("Conv", 1);
  driven.clickNode(conv);
  EXPECT_EQ(driven.studio().selection().node(), conv);
  ASSERT_TRUE(driven.settle());
  const auto* name = driven.find<QLineEdit>("inspectorName");
  EXPECT_EQ(name->text().toStdString(), driven.studio().project().shownGraph().node(conv)->name);
  driven.picture("2_node");
}

TEST(Window, WalksAlongWiresByKeys) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  const graph::NodeId conv = driven.nodeOf("Conv");
  driven.clickNode(conv);
  QTest::keyClick(&driven.view(), Qt::Key_Down);
  const graph::NodeId next = driven.studio().selection().node();
  EXPECT_NE(next, conv);
  QTest::keyClick(&driven.view(), Qt::Key_Up);
  EXPECT_EQ(driven.studio().selection().node(), conv);
  QTest::keyClick(&driven.view(), Qt::Key_Escape);
  EXPECT_FALSE(driven.studio().selection().node());
}

TEST(Window, FindsByTypeAndStepsThroughHits) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  driven.trigger("actionFind");
  auto* field = driven.find<QLineEdit>("canvasSearch");
  QTest::keyClicks(field, "conv");
  const graph::NodeId first = driven.studio().selection().node();
  ASSERT_TRUE(first);
  EXPECT_EQ(driven.studio().project().shownGraph().node(first)->type, "Conv");
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_NE(driven.studio().selection().node(), first);
  QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
  EXPECT_EQ(driven.studio().selection().node(), first);
  QTest::qWait(300);
  driven.picture("3_search");
}

TEST(Window, DeletesWithReconnectionAndUndoes) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  const auto before = driven.studio().project().shownGraph().nodeCount();
  const graph::NodeId relu = driven.nodeOf("Relu");
  ASSERT_TRUE(relu);
  driven.clickNode(relu);
  driven.trigger("actionHeal");
  EXPECT_EQ(driven.studio().project().shownGraph().nodeCount(), before - 1);
  EXPECT_TRUE(driven.window().isWindowModified());
  ASSERT_TRUE(driven.settle());
  EXPECT_FALSE(driven.view().rectOf(relu).isValid());
  EXPECT_TRUE(driven.find<QAction>("actionUndo")->text().contains("reconnect"));
  QTest::keySequence(&driven.window(), QKeySequence::Undo);
  EXPECT_EQ(driven.studio().project().shownGraph().nodeCount(), before);
  EXPECT_FALSE(driven.window().isWindowModified());
  ASSERT_TRUE(driven.settle());
  EXPECT_TRUE(driven.view().rectOf(relu).isValid());
}

TEST(Window, TellsAllThatOnnxSaysOfAnOperator) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  driven.clickNode(driven.nodeOf("Relu"));
  ASSERT_TRUE(driven.settle());
  const QString help = driven.find<QTextBrowser>("operatorHelp")->toPlainText();
  EXPECT_TRUE(help.contains("Tensor<T>")) << qPrintable(help);
  EXPECT_TRUE(help.contains("max(0, x)")) << qPrintable(help);
}

TEST(Window, RenamesInTheInspector) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  const graph::NodeId conv = driven.nodeOf("Conv");
  driven.clickNode(conv);
  auto* field = driven.find<QLineEdit>("inspectorName");
  field->setFocus();
  field->selectAll();
  QTest::keyClicks(field, "stem");
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_EQ(driven.studio().project().shownGraph().node(conv)->name, "stem");
  driven.settle();
}

TEST(Window, PaintsAnOverlay) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  auto* choice = driven.find<QComboBox>("overlayChoice");
  choice->setCurrentIndex(choice->findData("macs"));
  Q_EMIT choice->activated(choice->currentIndex());
  ASSERT_NE(driven.view().overlay(), nullptr);
  EXPECT_GT(driven.view().overlay()->high, 0);
  driven.picture("4_overlay");
}

TEST(Window, ZoomsAroundTheCursor) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  const QPointF anchor(300, 200);
  const QPointF before = driven.view().camera().toScene(anchor);
  QWheelEvent wheel(anchor, driven.view().mapToGlobal(anchor), {}, {0, 240}, Qt::NoButton, {},
                    Qt::NoScrollPhase, false);
  QApplication::sendEvent(&driven.view(), &wheel);
  const QPointF after = driven.view().camera().toScene(anchor);
  EXPECT_NEAR(before.x(), after.x(), 1e-6);
  EXPECT_NEAR(before.y(), after.y(), 1e-6);
}

TEST(Window, SaysWhatIsWrongWithAFile) {
  DrivenWindow driven;
  driven.studio().project().openFile(QStringLiteral(MOTE_SOURCE_DIR "/README.md"));
  ASSERT_TRUE(driven.settle());
  EXPECT_TRUE(driven.window().messages().isVisible());
  EXPECT_TRUE(driven.window().messages().text().contains("README.md"));
  EXPECT_FALSE(driven.studio().project().isOpen());
}

TEST(Window, OpensADroppedFile) {
  DrivenWindow driven;
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(
      QStringLiteral(MOTE_SOURCE_DIR "/resources/samples/fashion_mnist/ds_cnn.onnx"))});
  QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
  QApplication::sendEvent(&driven.window(), &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
  QApplication::sendEvent(&driven.window(), &drop);
  ASSERT_TRUE(driven.settle());
  EXPECT_TRUE(driven.studio().project().isOpen());
}

TEST(Window, RunsACommandFromThePalette) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  driven.trigger("actionPalette");
  auto* field = driven.find<QLineEdit>("paletteField");
  QTest::keyClicks(field, "close model");
  QTest::keyClick(field, Qt::Key_Return);
  driven.settle();
  EXPECT_FALSE(driven.studio().project().isOpen());
}

TEST(Window, FitsASmallScreen) {
  DrivenWindow driven;
  driven.window().resize(1024, 700);
  ASSERT_TRUE(driven.openSample());
  driven.openPanel("Board");
  ASSERT_TRUE(driven.settle());
  EXPECT_LE(driven.window().width(), 1024);
  EXPECT_GE(driven.view().width(), 240);
  for (const char* panel : {"inspector", "quantize", "explain", "board"}) {
    driven.window().showPanel(panel);
    QTest::qWait(20);
    EXPECT_GE(driven.find<QWidget>(panel)->width(), 320) << panel;
  }
  driven.picture("11_small");
}

TEST(Window, SpeaksGermanAndKeepsTheModelOpen) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  driven.desk().setLanguage("de", false);
  driven.takeSize();
  EXPECT_EQ(driven.find<QAction>("actionOpen")->text(), QString::fromUtf8("Ö&ffnen …"));
  EXPECT_TRUE(driven.studio().project().isOpen());
  ASSERT_NE(driven.view().scene(), nullptr);
  driven.picture("9_german");
  driven.openPanel("Quantisieren");
  driven.picture("9_german_quantize");
  driven.openPanel(QString::fromUtf8("Erklären"));
  driven.picture("9_german_explain");
  driven.openPanel("Board");
  driven.picture("9_german_board");
  driven.desk().setLanguage("en", false);
}

}  // namespace
}  // namespace mote::shell
