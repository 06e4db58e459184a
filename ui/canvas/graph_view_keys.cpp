// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys of the graph view: one list that is gone by, and shown to people.
#include <QKeyEvent>
#include <QKeySequence>
#include <algorithm>
#include <limits>

#include "ui/canvas/graph_view.h"

namespace mote::canvas {

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

void GraphView::openSelected(Qt::Key) {
  if (m_scene && m_marks.selected != kNoCard) activateCard(m_marks.selected);
}

void GraphView::letGo(Qt::Key) {
  if (!m_gesture) return selectCard(kNoCard);
  m_gesture.reset();
  update();
}

void GraphView::holdForPanning(Qt::Key) {
  m_spaceHeld = true;
  if (!m_panning) setCursor(Qt::OpenHandCursor);
}

std::vector<ViewKey> GraphView::keys() {
  const auto key = [](Qt::Key code, const QString& what, void (GraphView::*press)(Qt::Key)) {
    return ViewKey{code, QKeySequence(code).toString(QKeySequence::NativeText), what, press};
  };
  return {
      key(Qt::Key_Down, tr("To what reads the selected node"), &GraphView::walk),
      key(Qt::Key_Up, tr("To what the selected node reads"), &GraphView::walk),
      key(Qt::Key_Left, tr("To the node on the left"), &GraphView::walk),
      key(Qt::Key_Right, tr("To the node on the right"), &GraphView::walk),
      key(Qt::Key_Return, tr("Show all of the selected node"), &GraphView::openSelected),
      key(Qt::Key_Enter, tr("Show all of the selected node"), &GraphView::openSelected),
      key(Qt::Key_Escape, tr("Let go of a wire; select nothing"), &GraphView::letGo),
      key(Qt::Key_Space, tr("Hold it, and the mouse moves the view"), &GraphView::holdForPanning),
      key(Qt::Key_Menu, tr("Commands for the selected node"), nullptr),
      {Qt::Key_unknown, tr("A … Z"), tr("Type what is to follow the selected node"), nullptr},
  };
}

void GraphView::keyPressEvent(QKeyEvent* event) {
  static const std::vector<ViewKey> known = keys();
  const auto found = std::find_if(known.begin(), known.end(), [event](const ViewKey& key) {
    return key.press != nullptr && key.key == event->key();
  });
  if (found != known.end()) return (this->*found->press)(found->key);
  if (!beginTyping(*event)) QWidget::keyPressEvent(event);
}

/// A letter begins the name of what is to follow the selected node.
bool GraphView::beginTyping(const QKeyEvent& event) {
  const bool plain = (event.modifiers() & ~Qt::ShiftModifier) == 0;
  if (!m_scene || !m_editable || !plain || event.text().isEmpty()) return false;
  if (!event.text().front().isLetter()) return false;
  const bool anywhere = m_marks.selected == kNoCard;
  const QRectF card = anywhere
                          ? QRectF(rect().center(), QSizeF())
                          : m_camera.transform().mapRect(m_scene->cards[m_marks.selected].rect);
  Q_EMIT insertWanted(authoring::Place::free(), card.bottomLeft().toPoint() + QPoint(0, 8),
                      event.text());
  return true;
}

void GraphView::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
    QWidget::keyReleaseEvent(event);
    return;
  }
  m_spaceHeld = false;
  if (!m_panning) unsetCursor();
}

}  // namespace mote::canvas
