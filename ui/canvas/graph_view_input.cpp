// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mouse and keys of the graph view.
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>
#include <limits>

#include "ui/canvas/graph_view.h"

namespace mote::canvas {
namespace {

constexpr double kMostScale = 3.0;

}  // namespace

void GraphView::mousePressEvent(QMouseEvent* event) {
  setFocus(Qt::MouseFocusReason);
  m_pressed = m_last = event->position();
  m_pressing = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
  m_panning = event->button() == Qt::MiddleButton || m_spaceHeld;
  if (m_panning) setCursor(Qt::ClosedHandCursor);
}

void GraphView::mouseMoveEvent(QMouseEvent* event) {
  const QPointF position = event->position();
  if (m_pressing && !m_panning &&
      (position - m_pressed).manhattanLength() > QApplication::startDragDistance()) {
    m_panning = true;
    setCursor(Qt::ClosedHandCursor);
  }
  if (m_panning) {
    m_glide.stop();
    m_fitted = false;
    Camera moved = m_camera;
    moved.offset -= (position - m_last) / m_camera.scale;
    m_last = position;
    setCamera(moved);
    return;
  }
  const CardIndex hovered = m_scene ? m_scene->at(m_camera.toScene(position)) : kNoCard;
  if (hovered != m_marks.hovered) {
    m_marks.hovered = hovered;
    update();
  }
}

void GraphView::mouseReleaseEvent(QMouseEvent* event) {
  const bool click = m_pressing && !m_panning && event->button() == Qt::LeftButton;
  m_pressing = false;
  if (m_panning) {
    m_panning = false;
    setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
  }
  if (click && m_scene) selectCard(m_scene->at(m_camera.toScene(event->position())));
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event) {
  const CardIndex card = m_scene ? m_scene->at(m_camera.toScene(event->position())) : kNoCard;
  if (card != kNoCard && m_scene->cards[card].node) {
    Q_EMIT activated(m_scene->cards[card].node);
  }
}

void GraphView::wheelEvent(QWheelEvent* event) {
  m_glide.stop();
  m_fitted = false;
  const bool touchpad = !event->pixelDelta().isNull();
  const bool scrolls = touchpad && (event->modifiers() & Qt::ControlModifier) == 0;
  if (scrolls) {
    Camera moved = m_camera;
    moved.offset -= QPointF(event->pixelDelta()) / m_camera.scale;
    setCamera(moved);
  } else {
    const double steps = event->angleDelta().y() / 120.0;
    setCamera(m_camera.zoomed(std::pow(1.2, steps), event->position(), leastScale(), kMostScale));
  }
  event->accept();
}

void GraphView::selectCard(CardIndex card) {
  m_marks.selected = card;
  describe();
  update();
  Q_EMIT selected(card == kNoCard ? graph::NodeId() : m_scene->cards[card].node);
}

CardIndex GraphView::beside(CardIndex card, int direction) const {
  const QPointF center = m_scene->cards[card].rect.center();
  CardIndex nearest = kNoCard;
  double distance = std::numeric_limits<double>::infinity();
  for (const CardIndex other : m_scene->cardIndex.between(center.y(), center.y())) {
    const double gap = (m_scene->cards[other].rect.center().x() - center.x()) * direction;
    if (gap <= 0 || gap >= distance) continue;
    nearest = other;
    distance = gap;
  }
  return nearest;
}

void GraphView::walk(Qt::Key key) {
  if (!m_scene || m_scene->cards.empty()) return;
  if (m_marks.selected == kNoCard) {
    selectCard(0);
    reveal(0);
    return;
  }
  const Card& card = m_scene->cards[m_marks.selected];
  CardIndex next = kNoCard;
  if (key == Qt::Key_Down && !card.readers.empty()) next = card.readers.front();
  if (key == Qt::Key_Up && !card.sources.empty()) next = card.sources.front();
  if (key == Qt::Key_Left) next = beside(m_marks.selected, -1);
  if (key == Qt::Key_Right) next = beside(m_marks.selected, 1);
  if (next == kNoCard) return;
  selectCard(next);
  reveal(next);
}

void GraphView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
      walk(static_cast<Qt::Key>(event->key()));
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_scene && m_marks.selected != kNoCard) {
        Q_EMIT activated(m_scene->cards[m_marks.selected].node);
      }
      return;
    case Qt::Key_Escape:
      selectCard(kNoCard);
      return;
    case Qt::Key_Space:
      if (event->isAutoRepeat()) return;
      m_spaceHeld = true;
      if (!m_panning) setCursor(Qt::OpenHandCursor);
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

void GraphView::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
    QWidget::keyReleaseEvent(event);
    return;
  }
  m_spaceHeld = false;
  if (!m_panning) unsetCursor();
}

void GraphView::contextMenuEvent(QContextMenuEvent* event) {
  if (!m_scene) return;
  CardIndex card = m_marks.selected;
  QPoint global = event->globalPos();
  if (event->reason() == QContextMenuEvent::Mouse) {
    card = m_scene->at(m_camera.toScene(event->pos()));
    selectCard(card);
  } else if (card != kNoCard) {
    global = mapToGlobal(rectOf(m_scene->cards[card].node).center().toPoint());
  }
  Q_EMIT menuWanted(card == kNoCard ? graph::NodeId() : m_scene->cards[card].node, global);
}

void GraphView::leaveEvent(QEvent*) {
  m_marks.hovered = kNoCard;
  update();
}

}  // namespace mote::canvas
