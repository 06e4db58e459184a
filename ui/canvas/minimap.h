// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole graph in a corner, and which part the view shows; a click moves there.
#pragma once

#include <QPixmap>
#include <QWidget>

#include "ui/canvas/graph_view.h"

namespace mote::canvas {

class Minimap : public QWidget {
  Q_OBJECT
 public:
  explicit Minimap(GraphView& view);
  /// The scene or its colours changed.
  void refresh();
  /// Whether the view shows so little that a map helps.
  [[nodiscard]] bool useful() const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void takeShape();
  [[nodiscard]] QTransform mapping() const;
  void moveTo(QPointF position);

  GraphView& m_view;
  QPixmap m_picture;
};

}  // namespace mote::canvas
