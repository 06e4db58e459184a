// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole window driven as a person would, with mouse and keys, and pictures of it.
#pragma once

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <functional>

#include "ui/canvas/graph_canvas.h"
#include "ui/kit/timed_application.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

namespace mote::shell {

class DrivenWindow {
 public:
  explicit DrivenWindow(const Wishes& wishes = {}) : m_desk(wishes) { takeSize(); }
  /// The size of all pictures, whatever the screen of the tests.
  void takeSize() {
    window().resize(1480, 920);
    settle();
    trigger("actionResetLayout");
    settle();
  }

  [[nodiscard]] Desk& desk() { return m_desk; }
  [[nodiscard]] bridge::Studio& studio() { return m_desk.studio(); }
  [[nodiscard]] MainWindow& window() { return m_desk.window(); }
  [[nodiscard]] canvas::GraphView& view() { return window().canvas().view(); }

  template <typename T>
  [[nodiscard]] T* find(const char* name) {
    T* found = window().findChild<T*>(name);
    EXPECT_NE(found, nullptr) << name;
    return found;
  }
  void click(const char* button) {
    auto* found = find<QAbstractButton>(button);
    ASSERT_TRUE(found->isEnabled()) << button;
    ASSERT_TRUE(found->isVisible()) << button;
    QTest::mouseClick(found, Qt::LeftButton);
  }
  /// From the event loop, as a menu would.
  void trigger(const char* action) {
    auto* found = find<QAction>(action);
    ASSERT_TRUE(found->isEnabled()) << action;
    bool done = false;
    QTimer::singleShot(0, found, [found, &done] {
      found->trigger();
      done = true;
    });
    waitFor([&done] { return done; }, 10000);
  }
  /// Clicks the tab of that panel.
  void openPanel(const QString& title) {
    for (auto* bar : window().findChildren<QTabBar*>()) {
      for (int tab = 0; tab < bar->count(); ++tab) {
        if (bar->tabText(tab) != title) continue;
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        return;
      }
    }
    FAIL() << "no tab " << title.toStdString();
  }
  /// Steps through a list of choices with the arrow keys.
  void choose(const char* name, const QVariant& data) {
    auto* choice = find<QComboBox>(name);
    ASSERT_GE(choice->findData(data), 0) << name;
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    while (choice->currentData() != data) QTest::keyClick(choice, Qt::Key_Down);
  }
  /// Processes events until nothing runs in the background any more and the window may paint.
  bool settle(int timeoutMs = 60000) {
    QTest::qWait(30);
    const auto still = [this] { return !studio().jobs().busy() && window().updatesEnabled(); };
    const bool idle = waitFor(still, timeoutMs);
    QTest::qWait(30);
    return idle && (still() || settle(timeoutMs));
  }
  static bool waitFor(const std::function<bool()>& condition, int timeoutMs = 60000) {
    return QTest::qWaitFor(condition, timeoutMs);
  }
  bool openSample() {
    click("startSample");
    return settle() && view().scene() != nullptr;
  }
  /// The first node of that operator type in execution order.
  [[nodiscard]] graph::NodeId nodeOf(const std::string& type, int skip = 0) {
    const auto& graph = studio().project().shownGraph();
    for (const auto id : graph.topologicalOrder()) {
      if (graph.node(id)->type == type && skip-- == 0) return id;
    }
    return {};
  }
  void clickNode(graph::NodeId node) {
    const QRectF rect = view().rectOf(node);
    ASSERT_TRUE(rect.isValid());
    QTest::mouseClick(&view(), Qt::LeftButton, {}, rect.center().toPoint());
  }
  /// Both modes, under build/<preset>/screenshots. Taking pictures is not part of the job: no time
  /// of it counts.
  void picture(const QString& name) {
    timing().setWatching(false);
    const QDir folder(QStringLiteral(MOTE_BINARY_DIR) + "/screenshots");
    ASSERT_TRUE(folder.mkpath("."));
    for (const auto mode : {kit::Mode::Light, kit::Mode::Dark}) {
      m_desk.setMode(mode, false);
      QTest::qWait(20);
      ASSERT_TRUE(QTest::qWaitFor([&] { return window().updatesEnabled(); }));
      QTest::qWait(20);
      const char* suffix = mode == kit::Mode::Light ? "light" : "dark";
      EXPECT_TRUE(window().grab().save(folder.filePath(name + "_" + suffix + ".png")));
    }
    m_desk.setMode(kit::Mode::Light, false);
    QTest::qWait(100);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().updatesEnabled(); }));
    timing().setWatching(true);
  }
  /// At once and in the mode at hand, while work goes on.
  void livePicture(const QString& name) {
    timing().setWatching(false);
    const QDir folder(QStringLiteral(MOTE_BINARY_DIR) + "/screenshots");
    ASSERT_TRUE(folder.mkpath("."));
    EXPECT_TRUE(window().grab().save(folder.filePath(name + ".png")));
    timing().setWatching(true);
  }
  /// Prints the longest block since the last phase ended and gives it back.
  static double endPhase(const char* name) {
    const kit::Block& block = timing().longest();
    std::printf("%-22s longest block %6.1f ms (%6.1f ms of processor): %s\n", name, block.ms,
                block.processorMs, qPrintable(block.what));
    const double ms = block.ms;
    timing().forget();
    return ms;
  }
  static kit::TimedApplication& timing() { return *static_cast<kit::TimedApplication*>(qApp); }

 private:
  Desk m_desk;
};

}  // namespace mote::shell
