// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole window driven as a person would, and pictures of it.
#pragma once

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTest>
#include <functional>

#include "ui/canvas/graph_canvas.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

namespace mote::shell {

class DrivenWindow {
 public:
  explicit DrivenWindow(const Wishes& wishes = {}) : m_desk(wishes) {
    window().resize(1480, 920);
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
    QTest::mouseClick(found, Qt::LeftButton);
  }
  void trigger(const char* action) {
    auto* found = find<QAction>(action);
    ASSERT_TRUE(found->isEnabled()) << action;
    found->trigger();
  }
  /// Processes events until nothing runs in the background any more.
  bool settle(int timeoutMs = 60000) {
    QTest::qWait(30);
    const bool idle = waitFor([this] { return !studio().jobs().busy(); }, timeoutMs);
    QTest::qWait(30);
    return idle && (!studio().jobs().busy() || settle(timeoutMs));
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
  /// Both modes, under build/<preset>/screenshots.
  void picture(const QString& name) {
    const QDir folder(QStringLiteral(MOTE_BINARY_DIR) + "/screenshots");
    ASSERT_TRUE(folder.mkpath("."));
    for (const auto mode : {kit::Mode::Light, kit::Mode::Dark}) {
      m_desk.setMode(mode, false);
      QTest::qWait(20);
      const char* suffix = mode == kit::Mode::Light ? "light" : "dark";
      EXPECT_TRUE(window().grab().save(folder.filePath(name + "_" + suffix + ".png")));
    }
    m_desk.setMode(kit::Mode::Light, false);
  }

 private:
  Desk m_desk;
};

}  // namespace mote::shell
