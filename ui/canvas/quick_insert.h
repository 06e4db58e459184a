// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field over the canvas: type what is to be put in, press Enter.
#pragma once

#include <QFrame>
#include <QPoint>

#include "core/authoring/insert.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace mote::bridge {
class Editing;
}

namespace mote::canvas {

class QuickInsert : public QFrame {
  Q_OBJECT
 public:
  QuickInsert(bridge::Editing& editing, QWidget* parent);
  /// `place` as the view says it; free means after what is selected.
  void open(const authoring::Place& place, QPoint position, const QString& text);

 Q_SIGNALS:
  void chosen(const QString& line, const mote::authoring::Place& place);
  void closed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void list();
  void choose();
  void step(int rows);
  void explain();
  /// `back`: the keys go on in the canvas.
  void dismiss(bool back);

  bridge::Editing& m_editing;
  authoring::Place m_place;
  QLineEdit* m_field;
  QListWidget* m_list;
  QLabel* m_hint;
};

}  // namespace mote::canvas
