// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each is opened by its command, looked at, and closed.
#include "tests/ui/shell/places.h"

#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>

namespace mote::shell {
namespace {

/// The top-level window that the command opens.
void dialog(DrivenWindow& driven, const char* action, const std::string& place, const Look& look) {
  const auto shown = [] {
    QWidgetList windows = QApplication::topLevelWidgets();
    windows.removeIf([](const QWidget* window) { return !window->isVisible(); });
    return windows;
  };
  const QWidgetList before = shown();
  driven.trigger(action);
  ASSERT_TRUE(driven.settle());
  for (QWidget* window : shown()) {
    if (before.contains(window)) continue;
    look(place, *window);
    window->close();
    driven.settle();
    return;
  }
  FAIL() << action << " opens no window";
}

/// A box that holds up the command until it is answered.
void question(DrivenWindow& driven, const char* action, const std::string& place,
              const Look& look) {
  bool seen = false;
  QTimer::singleShot(200, qApp, [&] {
    auto* box = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_NE(box, nullptr) << action;
    look(place, *box);
    seen = true;
    box->reject();
  });
  driven.trigger(action);
  EXPECT_TRUE(driven.waitFor([&seen] { return seen; }, 5000)) << action;
  driven.settle();
}

/// A field over the graph.
void field(DrivenWindow& driven, const char* action, const char* name, const Look& look) {
  driven.window().activateWindow();
  driven.trigger(action);
  driven.settle();
  auto* line = driven.find<QLineEdit>(name);
  ASSERT_TRUE(line->isVisible()) << action;
  look(name, driven.window());
  QTest::keyClick(line, Qt::Key_Escape);
}

}  // namespace

void lookAtBeginnings(DrivenWindow& driven, const Look& look) {
  ASSERT_TRUE(driven.settle());
  look("start", driven.window());
  dialog(driven, "actionNewTemplate", "template", look);
  dialog(driven, "actionLesson", "lesson", look);
}

void lookAtPanels(DrivenWindow& driven, const Look& look) {
  for (const QDockWidget* dock : driven.window().findChildren<QDockWidget*>()) {
    driven.window().showPanel(dock->objectName());
    ASSERT_TRUE(driven.settle());
    look(dock->objectName().toStdString(), driven.window());
  }
}

void lookAtDialogs(DrivenWindow& driven, const Look& look) {
  for (const QAction* action : driven.window().actions()) {
    const std::string name = action->objectName().toStdString();
    if (name.starts_with("actionRewrite_")) dialog(driven, name.c_str(), name.substr(6), look);
  }
  dialog(driven, "actionShortcuts", "shortcuts", look);
  dialog(driven, "actionManual", "manual", look);
  dialog(driven, "actionPalette", "commands", look);
  field(driven, "actionFind", "canvasSearch", look);
  field(driven, "actionInsert", "quickInsertField", look);
  question(driven, "actionAbout", "about", look);
  driven.studio().project().renameNode(driven.nodeOf("Conv"), "stem");
  question(driven, "actionClose", "unsaved", look);
  driven.trigger("actionUndo");
}

}  // namespace mote::shell
