// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lookups in a finished scene.
#include "ui/canvas/scene.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace mote::canvas {

QPainterPath curveOf(QPointF from, QPointF end) {
  QPainterPath path(from);
  if (std::abs(from.x() - end.x()) < 0.5) {
    path.lineTo(end);
  } else {
    const QPointF half(0, (end.y() - from.y()) * 0.5);
    path.cubicTo(from + half, end - half, end);
  }
  return path;
}

void HeightIndex::add(double top, double bottom, std::uint32_t item) {
  m_entries.push_back({top, bottom, item});
  m_tallest = std::max(m_tallest, bottom - top);
}

void HeightIndex::finish() {
  std::sort(m_entries.begin(), m_entries.end(),
            [](const Entry& a, const Entry& b) { return a.top < b.top; });
}

std::vector<std::uint32_t> HeightIndex::between(double top, double bottom) const {
  std::vector<std::uint32_t> items;
  auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), top - m_tallest,
                                [](const Entry& e, double limit) { return e.top < limit; });
  for (; entry != m_entries.end() && entry->top <= bottom; ++entry) {
    if (entry->bottom >= top) items.push_back(entry->item);
  }
  return items;
}

CardIndex Scene::find(graph::NodeId node) const {
  const auto found = cardOf.find(node);
  return found == cardOf.end() ? kNoCard : found->second;
}

CardIndex Scene::at(QPointF position) const {
  CardIndex found = kNoCard;
  for (const CardIndex card : cardIndex.between(position.y(), position.y())) {
    if (!cards[card].rect.contains(position)) continue;
    if (cards[card].size == CardSize::Comment) return card;  // they lie above
    if (found == kNoCard) found = card;
  }
  return found;
}

CardIndex Scene::findTerminal(graph::ValueId value) const {
  for (CardIndex i = 0; i < cards.size(); ++i) {
    if (cards[i].size == CardSize::Terminal && cards[i].value == value) return i;
  }
  return kNoCard;
}

CardIndex Scene::findComment(std::size_t index) const {
  for (CardIndex i = 0; i < cards.size(); ++i) {
    if (cards[i].size == CardSize::Comment && cards[i].index == index) return i;
  }
  return kNoCard;
}

std::optional<std::uint32_t> Scene::wireAt(QPointF position, double tolerance) const {
  constexpr int kSamples = 16;
  std::optional<std::uint32_t> nearest;
  double distance = tolerance;
  for (const auto index :
       segmentIndex.between(position.y() - tolerance, position.y() + tolerance)) {
    const Segment& segment = segments[index];
    const QPainterPath curve = curveOf(segment.from, segment.to);
    for (int i = 0; i < kSamples; ++i) {
      const QLineF piece(curve.pointAtPercent(double(i) / kSamples),
                         curve.pointAtPercent(double(i + 1) / kSamples));
      const QPointF along = piece.p2() - piece.p1();
      const double length = QPointF::dotProduct(along, along);
      const double share =
          length > 0 ? QPointF::dotProduct(position - piece.p1(), along) / length : 0.0;
      const QPointF foot = piece.p1() + along * std::clamp(share, 0.0, 1.0);
      const double away = std::hypot(position.x() - foot.x(), position.y() - foot.y());
      if (away > distance) continue;
      distance = away;
      nearest = segment.wire;
    }
  }
  return nearest;
}

QPointF Scene::endOf(std::uint32_t wire) const {
  const QRectF& rect = cards[wires[wire].to].rect;
  return {rect.center().x(), rect.top()};
}

std::vector<CardIndex> Scene::search(const QString& text) const {
  std::vector<CardIndex> hits;
  if (text.isEmpty()) return hits;
  for (CardIndex i = 0; i < cards.size(); ++i) {
    const Card& card = cards[i];
    const auto holds = [&text](const QString& part) {
      return part.contains(text, Qt::CaseInsensitive);
    };
    if (holds(card.title) || holds(card.name) || holds(card.shape)) hits.push_back(i);
  }
  std::sort(hits.begin(), hits.end(), [this](CardIndex a, CardIndex b) {
    const QPointF p = cards[a].rect.topLeft();
    const QPointF q = cards[b].rect.topLeft();
    return p.y() != q.y() ? p.y() < q.y() : p.x() < q.x();
  });
  return hits;
}

}  // namespace mote::canvas
