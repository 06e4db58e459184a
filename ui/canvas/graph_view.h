// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The graph as a widget: paints the scene, pans, zooms, selects, walks along wires by keys, and
// says what the hand wants to draw.
#pragma once

#include <QVariantAnimation>
#include <QWidget>
#include <memory>
#include <optional>

#include "core/authoring/insert.h"
#include "ui/bridge/arranging.h"
#include "ui/canvas/camera.h"
#include "ui/canvas/connect_gesture.h"
#include "ui/canvas/graph_painter.h"
#include "ui/canvas/scene.h"

namespace mote::canvas {

class GraphView;

/// What the graph does when a key is pressed on it.
struct ViewKey {
  Qt::Key key;
  QString label;  ///< as people of this system write it
  QString what;
  void (GraphView::*press)(Qt::Key) = nullptr;  ///< none: heard in another way
};

class GraphView : public QWidget {
  Q_OBJECT
 public:
  explicit GraphView(QWidget* parent = nullptr);

  /// All of them, in the language of now.
  [[nodiscard]] static std::vector<ViewKey> keys();

  /// Keeps the place of the view where `keepPlace`, else fits.
  void setScene(std::shared_ptr<const Scene> scene, bool keepPlace);
  [[nodiscard]] const Scene* scene() const { return m_scene.get(); }
  void setOverlay(std::optional<OverlayLook> overlay);
  [[nodiscard]] const OverlayLook* overlay() const { return m_overlay ? &*m_overlay : nullptr; }
  /// Nodes, the current one last, a graph input or output, or a comment.
  void setSelected(const std::vector<graph::NodeId>& nodes, graph::ValueId terminal = {},
                   std::optional<std::size_t> comment = {});
  /// Wires and insertions are asked for only where `editable`.
  void setWiring(WiringRules rules) { m_rules = std::move(rules); }
  void setEditable(bool editable) { m_editable = editable; }
  void setFaulty(const std::vector<graph::NodeId>& nodes);
  void setHits(const std::vector<CardIndex>& hits, CardIndex current);

  void fit();
  void zoomBy(double factor);
  void zoomToSelection();
  void resetZoom();
  /// Moves just as far as needed to see the card.
  void reveal(CardIndex card);
  /// Moves so that the card is in the middle, large enough to read.
  void center(CardIndex card);
  [[nodiscard]] const Camera& camera() const { return m_camera; }
  void setCamera(const Camera& camera);
  [[nodiscard]] CardIndex selectedCard() const { return m_marks.selected; }
  void selectCard(CardIndex card);
  /// Where it is drawn, in widget coordinates.
  [[nodiscard]] QRectF rectOfCard(CardIndex card) const;
  /// Where a node is drawn, in widget coordinates; empty where it is not.
  [[nodiscard]] QRectF rectOf(graph::NodeId node) const;
  [[nodiscard]] QRectF rectOfComment(std::size_t comment) const;
  /// A place of the widget, as positions of the drawing are kept.
  [[nodiscard]] QPointF toOrigin(QPointF position) const;
  /// The same, moved to the right until a small card there would cover no other.
  [[nodiscard]] QPointF roomNear(QPointF position) const;
  [[nodiscard]] QRectF rectOfTerminal(graph::ValueId value) const;
  /// Where something dropped there, in widget coordinates, would go.
  [[nodiscard]] authoring::Place placeAt(QPointF position) const;

 Q_SIGNALS:
  void selected(mote::graph::NodeId node);
  /// The mouse is over the node; 0 over none.
  void hovered(mote::graph::NodeId node);
  void terminalSelected(mote::graph::ValueId value);
  void commentSelected(std::size_t comment);
  void toggled(mote::graph::NodeId node);
  void boxed(const std::vector<mote::graph::NodeId>& nodes);
  void connectWanted(mote::graph::ValueId value, mote::graph::Slot slot);
  void rewireWanted(mote::graph::Slot from, mote::graph::Slot to);
  void disconnectWanted(mote::graph::Slot slot);
  /// Something is to be put in; `text` is what was typed already.
  void insertWanted(const mote::authoring::Place& place, const QPoint& position,
                    const QString& text);
  /// `at` is where the new part's card should be, from the scene's origin.
  void dropped(const QString& line, const mote::authoring::Place& place, QPointF at);
  void placed(const mote::bridge::Places& places);
  void wireMenuWanted(std::uint32_t wire, const QPoint& globalPosition);
  void activated(mote::graph::NodeId node);
  void blockActivated(std::size_t block);
  void commentActivated(std::size_t comment);
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
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

 private:
  [[nodiscard]] Camera opening() const;
  void glideTo(const Camera& target);
  void paintGround(QPainter& painter) const;
  void paintHand(QPainter& painter) const;
  void paintInvitation(QPainter& painter) const;
  void activateCard(CardIndex card);
  void clickCard(CardIndex card, Qt::KeyboardModifiers modifiers);
  [[nodiscard]] std::unique_ptr<Gesture> gestureAt(QPointF position,
                                                   Qt::KeyboardModifiers modifiers);
  void movedBy(CardIndex card, const std::vector<CardIndex>& cards, QPointF by);
  void connected(const ConnectGesture::Outcome& outcome);
  void hover(QPointF position);
  bool beginTyping(const QKeyEvent& event);
  void walk(Qt::Key key);
  void openSelected(Qt::Key key);
  void letGo(Qt::Key key);
  void holdForPanning(Qt::Key key);
  [[nodiscard]] CardIndex beside(CardIndex card, int direction) const;
  static constexpr double kMostScale = 3.0;
  [[nodiscard]] double leastScale() const;
  void showTip(const QPoint& position, const QPoint& global);
  void describe();

  std::shared_ptr<const Scene> m_scene;
  std::optional<OverlayLook> m_overlay;
  Marks m_marks;
  WiringRules m_rules;
  bool m_editable = false;
  std::unique_ptr<Gesture> m_gesture;
  std::optional<QPointF> m_dropAt;  ///< of the scene, while something is dragged over it
  CardIndex m_port = kNoCard;       ///< whose out port is under the mouse
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
