// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lookups in a finished scene.
#include "ui/canvas/scene.h"

#include <algorithm>

namespace mote::canvas {

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
  for (const CardIndex card : cardIndex.between(position.y(), position.y())) {
    if (cards[card].rect.contains(position)) return card;
  }
  return kNoCard;
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
