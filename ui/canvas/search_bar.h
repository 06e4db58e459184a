// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds cards by type, name or shape: a field with count, previous and next.
#pragma once

#include <QFrame>
#include <vector>

#include "ui/canvas/scene.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace mote::canvas {

class GraphView;

class SearchBar : public QFrame {
  Q_OBJECT
 public:
  explicit SearchBar(GraphView& view);
  void open();
  void close();
  /// The scene changed: look again.
  void refresh();
  [[nodiscard]] std::size_t hits() const { return m_hits.size(); }

 Q_SIGNALS:
  void found(mote::graph::NodeId node);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void search();
  void step(int direction);
  void show(bool jump);

  GraphView& m_view;
  QLineEdit* m_field;
  QLabel* m_count;
  QToolButton* m_previous;
  QToolButton* m_next;
  std::vector<CardIndex> m_hits;
  std::size_t m_current = 0;
};

}  // namespace mote::canvas
