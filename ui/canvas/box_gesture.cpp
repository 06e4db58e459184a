// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nodes whose cards the box touches.
#include "ui/canvas/box_gesture.h"

#include "ui/kit/theme.h"

namespace mote::canvas {

BoxGesture::BoxGesture(std::shared_ptr<const Scene> scene, QPointF from, Done done)
    : m_scene(std::move(scene)), m_box(from, QSizeF()), m_from(from), m_done(std::move(done)) {}

void BoxGesture::move(QPointF position) {
  m_box = QRectF(m_from, position).normalized();
}

void BoxGesture::release(QPointF position) {
  move(position);
  std::vector<graph::NodeId> nodes;
  for (const CardIndex index : m_scene->cardIndex.between(m_box.top(), m_box.bottom())) {
    const Card& card = m_scene->cards[index];
    if (!card.node || !card.rect.intersects(m_box)) continue;
    if (card.size == CardSize::Block) {
      nodes.insert(nodes.end(), card.members.begin(), card.members.end());
    } else {
      nodes.push_back(card.node);
    }
  }
  m_done(std::move(nodes));
}

void BoxGesture::paint(QPainter& painter, double scale) const {
  QColor fill = kit::colors().accent;
  painter.setPen(QPen(fill, 1.0 / scale));
  fill.setAlpha(30);
  painter.setBrush(fill);
  painter.drawRect(m_box);
}

}  // namespace mote::canvas
