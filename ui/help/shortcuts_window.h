// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every key that does something, by where it does; found by a word or by the key.
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace mote::help {

struct Shortcut {
  QString group;  ///< a menu, or what must have the keys
  QString what;
  QString keys;
};

/// Of the actions that have keys, grouped by their menus.
[[nodiscard]] QList<Shortcut> shortcutsOf(const QList<QAction*>& actions);

class ShortcutsWindow : public QDialog {
  Q_OBJECT
 public:
  ShortcutsWindow(const QList<Shortcut>& shortcuts, QWidget* parent);

 private:
  void fill(const QList<Shortcut>& shortcuts);
  void filter(const QString& text);

  QLineEdit* m_search;
  QTreeWidget* m_tree;
};

}  // namespace mote::help
