// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is dropped on the graph and where it would go; the marks of the hand over the scene.
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>

#include "ui/bridge/editing.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/ports.h"
#include "ui/kit/theme.h"

namespace mote::canvas {
namespace {

/// A wire is easier to hit with something in the hand.
constexpr double kDropReach = 22;

QString lineOf(const QMimeData& data) {
  return QString::fromUtf8(data.data(QString::fromLatin1(bridge::Editing::kEntryMime)));
}

}  // namespace

authoring::Place GraphView::placeAt(QPointF position) const {
  if (!m_scene) return authoring::Place::free();
  const QPointF point = m_camera.toScene(position);
  const CardIndex card = m_scene->at(point);
  if (card != kNoCard && m_scene->cards[card].value)
    return authoring::Place::after(m_scene->cards[card].value);
  const auto wire = m_scene->wireAt(point, kDropReach);
  if (!wire) return authoring::Place::free();
  const Wire& hit = m_scene->wires[*wire];
  if (!hit.reader) return authoring::Place::after(hit.value);
  return authoring::Place::onEdge(hit.value, {hit.reader, hit.slot});
}

void GraphView::dragEnterEvent(QDragEnterEvent* event) {
  if (m_editable && event->mimeData()->hasFormat(QString::fromLatin1(bridge::Editing::kEntryMime)))
    event->acceptProposedAction();
}

void GraphView::dragMoveEvent(QDragMoveEvent* event) {
  m_dropAt = m_camera.toScene(event->position());
  event->acceptProposedAction();
  update();
}

void GraphView::dragLeaveEvent(QDragLeaveEvent*) {
  m_dropAt.reset();
  update();
}

void GraphView::dropEvent(QDropEvent* event) {
  m_dropAt.reset();
  event->acceptProposedAction();
  setFocus(Qt::MouseFocusReason);
  Q_EMIT dropped(lineOf(*event->mimeData()), placeAt(event->position()),
                 toOrigin(event->position()));
  update();
}

void GraphView::paintHand(QPainter& painter) const {
  painter.setRenderHint(QPainter::Antialiasing);
  if (m_gesture) {
    m_gesture->paint(painter, m_camera.scale);
    return;
  }
  const QColor accent = kit::colors().accent;
  if (m_dropAt) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 3));
    const CardIndex card = m_scene->at(*m_dropAt);
    const auto wire = m_scene->wireAt(*m_dropAt, kDropReach);
    if (card != kNoCard) {
      painter.drawRoundedRect(m_scene->cards[card].rect.adjusted(-5, -5, 5, 5), 9, 9);
    } else if (wire) {
      for (const Segment& segment : m_scene->segments) {
        if (segment.wire == *wire) painter.drawPath(curveOf(segment.from, segment.to));
      }
    }
    return;
  }
  const CardIndex shown = m_port != kNoCard ? m_port : m_marks.hovered;
  if (!m_editable || shown == kNoCard || m_camera.scale < 0.42) return;
  const Card& card = m_scene->cards[shown];
  if (!card.isOutput && card.value) paintPort(painter, outPort(card), accent, shown == m_port);
}

void GraphView::paintInvitation(QPainter& painter) const {
  painter.setFont(kit::textFont(kit::TextRole::Title));
  painter.setLayoutDirection(QGuiApplication::layoutDirection());  // a sentence, unlike the graph
  painter.setPen(kit::colors().muted);
  const QRectF box = QRectF(rect()).adjusted(40, 0, -40, -30);
  painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, tr("An empty graph"));
  painter.setFont(kit::textFont(kit::TextRole::Body));
  painter.drawText(box.translated(0, 30), Qt::AlignCenter | Qt::TextWordWrap,
                   tr("Drag an entry of the palette here, or type its name: input"));
}

}  // namespace mote::canvas
