// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A style sheet given to each part of the windows instead of to the application.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWidget>
#include <deque>
#include <functional>
#include <vector>

class QApplication;

namespace mote::kit {

/// Qt looks up the rules of everything below a sheet in one go: for whole windows this would hold
/// up the event loop. A part is a window or, of a main window, each dock, bar and the centre; it
/// has the sheet once it has its place, a window at the latest when it is polished. Rules for
/// QMainWindow itself do not apply.
class PartSheets : public QObject {
  Q_OBJECT
 public:
  /// Those of `application`, which owns them.
  [[nodiscard]] static PartSheets& of(QApplication& application);

  /// Gives every part `sheet` before it returns.
  void set(const QString& sheet);
  /// Takes the sheets away, calls `between`, gives every part `sheet`; in turns of the event loop,
  /// with painting off until the end. A second call takes the place of one under way.
  void change(const QString& sheet, std::function<void()> between);

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  explicit PartSheets(QApplication& application);
  /// Takes `widget` in or lets it go, by where it stands now.
  void place(QWidget& widget, bool beingPolished);
  void takeTurn();

  QString m_sheet;
  std::vector<QPointer<QWidget>> m_parts;
  std::deque<std::function<void()>> m_steps;
  QTimer m_turn;
};

}  // namespace mote::kit
