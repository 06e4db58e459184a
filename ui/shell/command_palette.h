// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command by typing a few letters of it.
#pragma once

#include <QFrame>
#include <QVector>

class QAction;
class QLineEdit;
class QListWidget;

namespace mote::shell {

class CommandPalette : public QFrame {
  Q_OBJECT
 public:
  explicit CommandPalette(QWidget* window);
  /// `actions` with the menu they belong to, e.g. "File".
  void open(const QVector<QPair<QString, QAction*>>& actions);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void filter();
  void run();

  QLineEdit* m_field;
  QListWidget* m_list;
  QVector<QPair<QString, QAction*>> m_actions;
};

/// How well `pattern`'s letters are found in order in `text`; negative: not at all.
[[nodiscard]] int matchScore(const QString& text, const QString& pattern);

}  // namespace mote::shell
