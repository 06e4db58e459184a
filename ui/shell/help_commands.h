// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The manual and the list of keys, and which page the help key opens.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <memory>

class QMainWindow;

namespace mote::help {
class ManualWindow;
class ShortcutsWindow;
}  // namespace mote::help

namespace mote::shell {

class WindowActions;

class HelpCommands : public QObject {
  Q_OBJECT
 public:
  HelpCommands(QMainWindow& window, const WindowActions& actions);
  ~HelpCommands() override;
  /// At the page that tells of what has the keys.
  void openManual();
  void openPage(const QString& page);
  void openShortcuts();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QMainWindow& m_window;
  const WindowActions& m_actions;
  std::unique_ptr<help::ManualWindow> m_manual;  ///< of its own: a dialog must not block it
  QPointer<help::ShortcutsWindow> m_shortcuts;
};

}  // namespace mote::shell
