// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Aims at inputs, asks whether they take the value, and shows the answer.
#include "ui/canvas/connect_gesture.h"

#include <QGuiApplication>

#include "ui/canvas/ports.h"
#include "ui/kit/theme.h"

namespace mote::canvas {
namespace {

/// Above a card one aims at its inputs already.
constexpr double kAimMargin = 16;

void paintNote(QPainter& painter, QPointF at, const QString& words, const QColor& color,
               double scale) {
  painter.save();
  painter.setLayoutDirection(QGuiApplication::layoutDirection());  // a sentence, unlike the graph
  painter.translate(at);
  painter.scale(1.0 / scale, 1.0 / scale);  // words stay readable at any zoom
  painter.setFont(kit::textFont(kit::TextRole::Caption));
  constexpr int kWidest = 320;
  QRectF box = QFontMetricsF(painter.font())
                   .boundingRect(QRectF(0, 0, kWidest, 400), Qt::TextWordWrap, words)
                   .adjusted(-8, -5, 8, 5);
  box.moveTopLeft({14, 12});
  painter.setPen(QPen(color, 1));
  painter.setBrush(kit::colors().surface);
  painter.drawRoundedRect(box, 5, 5);
  painter.setPen(kit::colors().text);
  painter.drawText(box.adjusted(8, 5, -8, -5), Qt::TextWordWrap, words);
  painter.restore();
}

}  // namespace

ConnectGesture::ConnectGesture(std::shared_ptr<const Scene> scene, CardIndex from,
                               graph::ValueId value, const WiringRules& rules, Done done)
    : m_scene(std::move(scene)),
      m_from(from),
      m_value(value),
      m_rules(rules),
      m_done(std::move(done)),
      m_at(outPort(m_scene->cards[from])) {}

void ConnectGesture::move(QPointF position) {
  m_at = position;
  aim(position);
}

void ConnectGesture::aim(QPointF position) {
  CardIndex target = kNoCard;
  for (const CardIndex index :
       m_scene->cardIndex.between(position.y(), position.y() + kAimMargin)) {
    const Card& card = m_scene->cards[index];
    const QRectF around = card.rect.adjusted(-4, -kAimMargin, 4, 0);
    // A block would have to be expanded to see which input is meant.
    const bool takes = card.node && card.size != CardSize::Block;
    if (index != m_from && takes && around.contains(position)) target = index;
  }
  if (target == kNoCard) {
    m_target = kNoCard;
    m_objection.clear();
    return;
  }
  const Card& card = m_scene->cards[target];
  const bool same = target == m_target;
  if (!same) m_inputs = m_rules.inputs(card.node);
  const std::size_t slot = nearestInPort(card, m_inputs.size(), position);
  if (same && slot == m_slot) return;
  m_target = target;
  m_slot = slot;
  m_objection = m_inputs.empty() ? QString() : m_rules.objection(m_value, {card.node, slot});
}

void ConnectGesture::release(QPointF position) {
  move(position);
  Outcome outcome{m_value, std::nullopt, position};
  if (m_target != kNoCard) outcome.slot = graph::Slot{m_scene->cards[m_target].node, m_slot};
  m_done(outcome);
}

void ConnectGesture::paintInputs(QPainter& painter, const Card& card) const {
  const QColor color = m_objection.isEmpty() ? kit::colors().accent : kit::colors().bad;
  for (std::size_t i = 0; i < m_inputs.size(); ++i)
    paintPort(painter, inPort(card, i, m_inputs.size()), color, i == m_slot);
}

void ConnectGesture::paint(QPainter& painter, double scale) const {
  painter.setRenderHint(QPainter::Antialiasing);
  const bool refused = !m_objection.isEmpty();
  const QColor color = refused ? kit::colors().bad : kit::colors().accent;
  QPointF end = m_at;
  QString words = m_objection;
  if (m_target != kNoCard && m_slot < m_inputs.size()) {
    end = inPort(m_scene->cards[m_target], m_slot, m_inputs.size());
    if (!refused) words = QString::fromStdString(m_inputs[m_slot]);
  }
  painter.setPen(QPen(color, std::max(2.0, 1.5 / scale), refused ? Qt::DashLine : Qt::SolidLine));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(curveOf(outPort(m_scene->cards[m_from]), end));
  if (m_target != kNoCard) paintInputs(painter, m_scene->cards[m_target]);
  if (!words.isEmpty()) paintNote(painter, end, words, color, scale);
}

}  // namespace mote::canvas
