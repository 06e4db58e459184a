// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules reach whatever is shown, from whichever way it comes, and go from part to part.
#include "ui/kit/part_sheets.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>
#include <memory>

#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"

namespace mote::kit {
namespace {

QString saying(const char* color) {
  return QStringLiteral("QLabel { color: %1; } QMenu { color: %1; }").arg(color);
}

QColor textOf(const QWidget& widget) {
  return widget.palette().color(QPalette::WindowText);
}

class PartSheet : public testing::Test {
 protected:
  void SetUp() override { sheets().set(saying("red")); }
  void TearDown() override { sheets().set(styleSheet(colors(), mode())); }

  static PartSheets& sheets() { return PartSheets::of(*qApp); }
  static QLabel* labelIn(QWidget* parent) {
    auto* layout = new QVBoxLayout(parent);
    auto* label = new QLabel("words");
    layout->addWidget(label);
    return label;
  }
  static void show(QWidget& window) {
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
  }
};

TEST_F(PartSheet, ReachDocksTheCentreAndDialogsOfAMainWindow) {
  QMainWindow window;
  auto* centre = new QWidget;
  const QLabel* inCentre = labelIn(centre);
  window.setCentralWidget(centre);
  auto* dock = new QDockWidget("dock", &window);
  auto* panel = new QWidget;
  const QLabel* inDock = labelIn(panel);
  dock->setWidget(panel);
  window.addDockWidget(Qt::LeftDockWidgetArea, dock);
  show(window);
  QDialog dialog(&window);
  const QLabel* inDialog = labelIn(&dialog);
  QDialog fromPanel(panel);
  const QLabel* inPanelsDialog = labelIn(&fromPanel);
  show(dialog);
  show(fromPanel);
  for (const QLabel* label : {inCentre, inDock, inDialog, inPanelsDialog}) {
    EXPECT_EQ(textOf(*label), QColor(Qt::red));
  }
  dock->setFloating(true);
  EXPECT_EQ(textOf(*inDock), QColor(Qt::red));
  EXPECT_TRUE(window.styleSheet().isEmpty());
  EXPECT_TRUE(panel->styleSheet().isEmpty());
}

TEST_F(PartSheet, ReachMenusWithoutAParent) {
  QMenu menu;
  menu.addAction("choice");
  menu.popup({});
  EXPECT_EQ(menu.styleSheet(), saying("red"));
}

TEST_F(PartSheet, AreNotKeptByWhatMovesIntoAWindow) {
  auto* label = new QLabel("words");
  label->ensurePolished();
  EXPECT_EQ(textOf(*label), QColor(Qt::red));
  QWidget window;
  auto* layout = new QVBoxLayout(&window);
  layout->addWidget(label);
  show(window);
  EXPECT_TRUE(label->styleSheet().isEmpty());
  EXPECT_EQ(textOf(*label), QColor(Qt::red));
  layout->removeWidget(label);
  label->setParent(nullptr);
  label->show();
  EXPECT_EQ(label->styleSheet(), saying("red"));
  delete label;
}

TEST_F(PartSheet, LeaveAWindowItsOwn) {
  QLabel label("words");
  label.setStyleSheet("QLabel { color: green; }");
  show(label);
  sheets().set(saying("blue"));
  EXPECT_EQ(textOf(label), QColor("green"));
}

TEST_F(PartSheet, ChangeForAllWithNoneInBetween) {
  QWidget window;
  const QLabel* label = labelIn(&window);
  show(window);
  QColor between;
  bool painted = true;
  sheets().change(saying("blue"), [&] {
    between = textOf(*label);
    painted = window.updatesEnabled();
  });
  EXPECT_EQ(textOf(*label), QColor(Qt::red));
  ASSERT_TRUE(QTest::qWaitFor([&] { return window.updatesEnabled(); }));
  EXPECT_NE(between, QColor(Qt::red));
  EXPECT_NE(between, QColor(Qt::blue));
  EXPECT_FALSE(painted);
  EXPECT_EQ(textOf(*label), QColor(Qt::blue));
}

TEST_F(PartSheet, TheLastOfTwoChangesHolds) {
  QWidget window;
  const QLabel* label = labelIn(&window);
  show(window);
  int first = 0;
  int second = 0;
  sheets().change(saying("green"), [&] { ++first; });
  sheets().change(saying("blue"), [&] { ++second; });
  ASSERT_TRUE(QTest::qWaitFor([&] { return window.updatesEnabled(); }));
  EXPECT_EQ(first, 0);
  EXPECT_EQ(second, 1);
  EXPECT_EQ(textOf(*label), QColor(Qt::blue));
}

TEST_F(PartSheet, AChangeGoesOnWhenWindowsComeGoAndMove) {
  auto gone = std::make_unique<QWidget>();
  labelIn(gone.get());
  show(*gone);
  auto* moves = new QLabel("words");
  show(*moves);
  QWidget stays;
  const QLabel* label = labelIn(&stays);
  show(stays);
  QWidget comes;
  const QLabel* late = labelIn(&comes);
  sheets().change(saying("blue"), [&] {
    gone.reset();
    comes.show();
    stays.layout()->addWidget(moves);
  });
  ASSERT_TRUE(QTest::qWaitFor([&] { return stays.updatesEnabled(); }));
  EXPECT_EQ(textOf(*label), QColor(Qt::blue));
  EXPECT_EQ(textOf(*late), QColor(Qt::blue));
  EXPECT_EQ(textOf(*moves), QColor(Qt::blue));
  EXPECT_TRUE(moves->styleSheet().isEmpty());
}

}  // namespace
}  // namespace mote::kit
