// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Outlines follow the mouse; the graph learns of it at the end.
#include "ui/canvas/move_gesture.h"

#include <cmath>

#include "ui/kit/theme.h"

namespace mote::canvas {
namespace {

/// Cards snap to it, so that rows and columns come by themselves.
constexpr double kGrid = 8;

double snapped(double value) {
  return std::round(value / kGrid) * kGrid;
}

}  // namespace

MoveGesture::MoveGesture(std::shared_ptr<const Scene> scene, std::vector<CardIndex> cards,
                         QPointF from, Done done)
    : m_scene(std::move(scene)), m_cards(std::move(cards)), m_from(from), m_done(std::move(done)) {}

void MoveGesture::move(QPointF position) {
  const QPointF by = position - m_from;
  m_by = {snapped(by.x()), snapped(by.y())};
}

void MoveGesture::release(QPointF position) {
  move(position);
  m_done(m_cards, m_by);
}

void MoveGesture::paint(QPainter& painter, double scale) const {
  if (m_by.isNull()) return;
  QColor fill = kit::colors().accent;
  painter.setPen(QPen(fill, 1.5 / scale, Qt::DashLine));
  fill.setAlpha(36);
  painter.setBrush(fill);
  for (const CardIndex card : m_cards)
    painter.drawRoundedRect(m_scene->cards[card].rect.translated(m_by), 6, 6);
}

}  // namespace mote::canvas
