// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Geometry and dots.
#include "ui/canvas/ports.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/theme.h"

namespace mote::canvas {

QPointF outPort(const Card& card) {
  return {card.rect.center().x(), card.rect.bottom()};
}

QPointF inPort(const Card& card, std::size_t index, std::size_t count) {
  const double share = static_cast<double>(index + 1) / static_cast<double>(count + 1);
  return {card.rect.left() + card.rect.width() * share, card.rect.top()};
}

std::size_t nearestInPort(const Card& card, std::size_t count, QPointF position) {
  const double share = (position.x() - card.rect.left()) / card.rect.width();
  const auto index = std::lround(share * static_cast<double>(count + 1)) - 1;
  return static_cast<std::size_t>(
      std::clamp<long>(index, 0, static_cast<long>(std::max<std::size_t>(count, 1)) - 1));
}

CardIndex outPortAt(const Scene& scene, QPointF position) {
  for (const CardIndex index :
       scene.cardIndex.between(position.y() - kPortReach, position.y() + kPortReach)) {
    const Card& card = scene.cards[index];
    if (card.isOutput || !card.value) continue;
    const QPointF away = position - outPort(card);
    if (std::hypot(away.x(), away.y()) <= kPortReach) return index;
  }
  return kNoCard;
}

void paintPort(QPainter& painter, QPointF center, const QColor& color, bool filled) {
  painter.setPen(QPen(color, 1.8));
  painter.setBrush(filled ? color : kit::colors().surface);
  painter.drawEllipse(center, 5, 5);
}

}  // namespace mote::canvas
