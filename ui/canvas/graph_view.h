// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The graph as a widget: paints the scene, pans, zooms, selects, walks along wires by keys.
#pragma once

#include <QVariantAnimation>
#include <QWidget>
#include <memory>
#include <optional>

#include "ui/canvas/camera.h"
#include "ui/canvas/graph_painter.h"
#include "ui/canvas/scene.h"

namespace mote::canvas {

class GraphView : public QWidget {
  Q_OBJECT
 public:
  explicit GraphView(QWidget* parent = nullptr);

  /// Keeps the place of the view where `keepPlace`, else fits.
  void setScene(std::shared_ptr<const Scene> scene, bool keepPlace);
  [[nodiscard]] const Scene* scene() const { return m_scene.get(); }
  void setOverlay(std::optional<OverlayLook> overlay);
  [[nodiscard]] const OverlayLook* overlay() const { return m_overlay ? &*m_overlay : nullptr; }
  void setSelected(graph::NodeId node);
  void setFaulty(const std::vector<graph::NodeId>& nodes);
  void setHits(const std::vector<CardIndex>& hits, CardIndex current);

  void fit();
  void zoomBy(double factor);
  void zoomToSelection();
  void resetZoom();
  /// Moves just as far as needed to see the card.
  void reveal(CardIndex card);
  [[nodiscard]] const Camera& camera() const { return m_camera; }
  void setCamera(const Camera& camera);
  /// Where a node is drawn, in widget coordinates; empty where it is not.
  [[nodiscard]] QRectF rectOf(graph::NodeId node) const;

 Q_SIGNALS:
  void selected(mote::graph::NodeId node);
  void activated(mote::graph::NodeId node);
  void menuWanted(mote::graph::NodeId node, const QPoint& globalPosition);
  void cameraChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

 private:
  [[nodiscard]] Camera opening() const;
  void glideTo(const Camera& target);
  void paintGround(QPainter& painter) const;
  void selectCard(CardIndex card);
  void walk(Qt::Key key);
  [[nodiscard]] CardIndex beside(CardIndex card, int direction) const;
  [[nodiscard]] double leastScale() const;
  void showTip(const QPoint& position, const QPoint& global);
  void describe();

  std::shared_ptr<const Scene> m_scene;
  std::optional<OverlayLook> m_overlay;
  Marks m_marks;
  Camera m_camera;
  Camera m_from;
  Camera m_to;
  QVariantAnimation m_glide;
  QPointF m_pressed;
  QPointF m_last;
  bool m_panning = false;
  bool m_pressing = false;
  bool m_spaceHeld = false;
  bool m_fitted = true;  ///< shows the opening view, also when resized
};

}  // namespace mote::canvas
