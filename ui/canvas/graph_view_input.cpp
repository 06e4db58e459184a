// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mouse on the graph view.
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>

#include "ui/canvas/box_gesture.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/move_gesture.h"
#include "ui/canvas/ports.h"

namespace mote::canvas {
namespace {

constexpr double kWireReach = 7;
constexpr double kEndReach = 18;  ///< how near its reader a wire is taken by its end

}  // namespace

void GraphView::mousePressEvent(QMouseEvent* event) {
  setFocus(Qt::MouseFocusReason);
  m_pressed = m_last = event->position();
  if (event->button() == Qt::LeftButton && !m_spaceHeld) {
    m_gesture = gestureAt(m_camera.toScene(event->position()), event->modifiers());
    if (m_gesture) return;
  }
  m_pressing = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
  m_panning = event->button() == Qt::MiddleButton || m_spaceHeld;
  if (m_panning) setCursor(Qt::ClosedHandCursor);
}

void GraphView::mouseMoveEvent(QMouseEvent* event) {
  const QPointF position = event->position();
  if (m_gesture) {
    m_gesture->move(m_camera.toScene(position));
    update();
    return;
  }
  if (m_pressing && !m_panning &&
      (position - m_pressed).manhattanLength() > QApplication::startDragDistance()) {
    m_panning = true;
    setCursor(Qt::ClosedHandCursor);
  }
  if (m_panning) {
    m_glide.stop();
    Camera moved = m_camera;
    moved.offset -= (position - m_last) / m_camera.scale;
    m_last = position;
    setCamera(moved);
    return;
  }
  hover(position);
}

void GraphView::hover(QPointF position) {
  const QPointF place = m_camera.toScene(position);
  const CardIndex card = m_scene ? m_scene->at(place) : kNoCard;
  const CardIndex port = m_scene && m_editable ? outPortAt(*m_scene, place) : kNoCard;
  if (card == m_marks.hovered && port == m_port) return;
  if (port != m_port) setCursor(port != kNoCard ? Qt::CrossCursor : Qt::ArrowCursor);
  m_marks.hovered = card;
  m_port = port;
  update();
  Q_EMIT hovered(card != kNoCard ? m_scene->cards[card].node : graph::NodeId());
}

std::unique_ptr<Gesture> GraphView::gestureAt(QPointF position, Qt::KeyboardModifiers modifiers) {
  if (!m_scene) return nullptr;
  if (m_editable) {
    if (const CardIndex card = outPortAt(*m_scene, position); card != kNoCard) {
      return std::make_unique<ConnectGesture>(
          m_scene, card, m_scene->cards[card].value, m_rules,
          [this](const ConnectGesture::Outcome& outcome) { connected(outcome); });
    }
    const auto wire = m_scene->wireAt(position, kWireReach);
    if (wire && QLineF(position, m_scene->endOf(*wire)).length() < kEndReach) {
      const Wire& held = m_scene->wires[*wire];
      const graph::Slot slot{held.reader, held.slot};
      if (slot.node) {
        return std::make_unique<ConnectGesture>(
            m_scene, held.from, held.value, m_rules,
            [this, slot](const ConnectGesture::Outcome& outcome) {
              if (outcome.slot) {
                Q_EMIT rewireWanted(slot, *outcome.slot);
              } else {
                Q_EMIT disconnectWanted(slot);
              }
            });
      }
    }
  }
  const CardIndex card = m_scene->at(position);
  if (m_editable && modifiers == Qt::NoModifier && card != kNoCard &&
      m_scene->cards[card].size != CardSize::Terminal) {
    std::vector<CardIndex> cards{card};
    if (m_marks.chosen(card)) {
      cards.assign(m_marks.others.begin(), m_marks.others.end());
      cards.push_back(m_marks.selected);
    }
    return std::make_unique<MoveGesture>(m_scene, std::move(cards), position,
                                         [this, card](const std::vector<CardIndex>& moved,
                                                      QPointF by) { movedBy(card, moved, by); });
  }
  if ((modifiers & Qt::ShiftModifier) != 0 && card == kNoCard) {
    return std::make_unique<BoxGesture>(
        m_scene, position,
        [this](const std::vector<graph::NodeId>& nodes) { Q_EMIT boxed(nodes); });
  }
  return nullptr;
}

void GraphView::movedBy(CardIndex card, const std::vector<CardIndex>& cards, QPointF by) {
  if (by.isNull()) return selectCard(card);
  bridge::Places places;
  for (const CardIndex index : cards) {
    const Card& moved = m_scene->cards[index];
    const QPointF at = moved.rect.center() + by - m_scene->origin;
    if (moved.size == CardSize::Block) {
      places.blocks.emplace_back(moved.index, at);
    } else if (moved.size == CardSize::Comment) {
      places.comments.emplace_back(moved.index, at);
    } else if (moved.node) {
      places.nodes.emplace_back(moved.node, at);
    }
  }
  Q_EMIT placed(places);
}

void GraphView::connected(const ConnectGesture::Outcome& outcome) {
  const QPoint at = m_camera.transform().map(outcome.position).toPoint();
  if (outcome.slot) {
    Q_EMIT connectWanted(outcome.value, *outcome.slot);
  } else if ((at - m_pressed.toPoint()).manhattanLength() > QApplication::startDragDistance()) {
    Q_EMIT insertWanted(authoring::Place::branchOf(outcome.value), at, {});
  }
}

void GraphView::mouseReleaseEvent(QMouseEvent* event) {
  if (m_gesture) {
    // Its end may change the graph and with it the scene.
    const std::unique_ptr<Gesture> done = std::move(m_gesture);
    done->release(m_camera.toScene(event->position()));
    update();
    return;
  }
  const bool click = m_pressing && !m_panning && event->button() == Qt::LeftButton;
  m_pressing = false;
  if (m_panning) {
    m_panning = false;
    setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
  }
  if (click && m_scene) {
    clickCard(m_scene->at(m_camera.toScene(event->position())), event->modifiers());
  }
}

void GraphView::clickCard(CardIndex card, Qt::KeyboardModifiers modifiers) {
  const bool adds = (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) != 0;
  if (!adds) return selectCard(card);
  if (card == kNoCard) return;
  const Card chosen = m_scene->cards[card];
  if (chosen.size == CardSize::Block) {
    for (const graph::NodeId node : chosen.members) Q_EMIT toggled(node);
  } else if (chosen.node) {
    Q_EMIT toggled(chosen.node);
  }
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event) {
  const CardIndex card = m_scene ? m_scene->at(m_camera.toScene(event->position())) : kNoCard;
  if (card != kNoCard) {
    activateCard(card);
  } else if (m_scene && m_editable && event->button() == Qt::LeftButton) {
    Q_EMIT insertWanted(placeAt(event->position()), event->position().toPoint(), {});
  }
}

void GraphView::wheelEvent(QWheelEvent* event) {
  m_glide.stop();
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

void GraphView::activateCard(CardIndex card) {
  const Card& shown = m_scene->cards[card];
  if (shown.size == CardSize::Block) {
    Q_EMIT blockActivated(shown.index);
  } else if (shown.size == CardSize::Comment) {
    Q_EMIT commentActivated(shown.index);
  } else if (shown.node) {
    Q_EMIT activated(shown.node);
  }
}

void GraphView::selectCard(CardIndex card) {
  m_marks.selected = card;
  m_marks.others.clear();
  describe();
  update();
  if (card == kNoCard) {
    Q_EMIT selected({});
    return;
  }
  // A listener may replace the scene.
  const Card chosen = m_scene->cards[card];
  switch (chosen.size) {
    case CardSize::Terminal:
      Q_EMIT terminalSelected(chosen.value);
      return;
    case CardSize::Comment:
      Q_EMIT commentSelected(chosen.index);
      return;
    case CardSize::Block:
      Q_EMIT boxed(chosen.members);
      return;
    case CardSize::Large:
    case CardSize::Small:
      Q_EMIT selected(chosen.node);
  }
}

void GraphView::contextMenuEvent(QContextMenuEvent* event) {
  if (!m_scene) return;
  CardIndex card = m_marks.selected;
  QPoint global = event->globalPos();
  if (event->reason() == QContextMenuEvent::Mouse) {
    const QPointF position = m_camera.toScene(event->pos());
    card = m_scene->at(position);
    const auto wire = m_scene->wireAt(position, kWireReach);
    if (card == kNoCard && wire) {
      Q_EMIT wireMenuWanted(*wire, global);
      return;
    }
    if (card == kNoCard || (card != m_marks.selected && !m_marks.others.contains(card)))
      selectCard(card);
  } else if (card != kNoCard) {
    global = mapToGlobal(m_camera.transform().map(m_scene->cards[card].rect.center()).toPoint());
  }
  Q_EMIT menuWanted(card == kNoCard ? graph::NodeId() : m_scene->cards[card].node, global);
}

void GraphView::leaveEvent(QEvent*) {
  m_marks.hovered = kNoCard;
  m_port = kNoCard;
  update();
  Q_EMIT hovered({});
}

}  // namespace mote::canvas
