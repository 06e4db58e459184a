// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main window's action hears the help key; in dialogs, where it does not, a filter does.
#include "ui/shell/help_commands.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

#include "ui/canvas/graph_view.h"
#include "ui/help/manual_browser.h"
#include "ui/help/manual_window.h"
#include "ui/help/shortcuts_window.h"
#include "ui/kit/manual_page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/window_actions.h"

namespace mote::shell {

HelpCommands::HelpCommands(QMainWindow& window, const WindowActions& actions)
    : QObject(&window), m_window(window), m_actions(actions) {
  qApp->installEventFilter(this);
  connect(&actions, &WindowActions::manualWanted, this, &HelpCommands::openManual);
  connect(&actions, &WindowActions::shortcutsWanted, this, &HelpCommands::openShortcuts);
}

HelpCommands::~HelpCommands() = default;

void HelpCommands::openManual() {
  openPage(kit::manualPageOf(QApplication::focusWidget()));
}

void HelpCommands::openPage(const QString& page) {
  if (!m_manual) {
    m_manual = std::make_unique<help::ManualWindow>(m_window);
    m_manual->setTextScale(Preferences::manualScale());
    connect(m_manual.get(), &help::ManualWindow::textScaled, &Preferences::setManualScale);
  }
  m_manual->open(page);
  m_manual->show();
  m_manual->raise();
  m_manual->activateWindow();
  m_manual->browser().setFocus();
}

void HelpCommands::openShortcuts() {
  if (!m_shortcuts) {
    QList<QAction*> actions;
    for (const auto& [menu, action] : m_actions.all()) actions << action;
    QList<help::Shortcut> shortcuts = help::shortcutsOf(actions);
    for (const canvas::ViewKey& key : canvas::GraphView::keys())
      shortcuts << help::Shortcut{tr("In the graph"), key.what, key.label};
    m_shortcuts = new help::ShortcutsWindow(shortcuts, &m_window);
    m_shortcuts->setAttribute(Qt::WA_DeleteOnClose);
  }
  m_shortcuts->show();
  m_shortcuts->raise();
  m_shortcuts->activateWindow();
}

bool HelpCommands::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
  const auto* widget = static_cast<QWidget*>(watched);
  const bool helpKey = static_cast<QKeyEvent*>(event)->matches(QKeySequence::HelpContents);
  if (!helpKey || widget->window() == &m_window || kit::manualPageOf(widget).isEmpty())
    return false;
  openPage(kit::manualPageOf(widget));
  return true;
}

}  // namespace mote::shell
