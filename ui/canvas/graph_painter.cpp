// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Three levels of detail: coloured blocks, cards, cards with wires' shapes.
#include "ui/canvas/graph_painter.h"

#include <QGuiApplication>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/canvas/card_text.h"
#include "ui/kit/direction.h"
#include "ui/kit/theme.h"

namespace mote::canvas {
namespace {

/// From far away many cards share a pixel, where one block is as good as all. Asked in the order of
/// rows.
class Pixels {
 public:
  explicit Pixels(double scale) : m_scale(scale) {}
  /// Nobody was let in there before.
  bool admits(QPointF position) {
    const int row = static_cast<int>(position.y() * m_scale);
    const int column = static_cast<int>(position.x() * m_scale);
    if (row != m_row) m_columns.clear();
    m_row = row;
    if (std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end()) return false;
    m_columns.push_back(column);
    return true;
  }

 private:
  double m_scale;
  int m_row = std::numeric_limits<int>::min();
  std::vector<int> m_columns;
};

constexpr double kCardScale = 0.42;   ///< below it cards are blocks without words
constexpr double kSignScale = 0.14;   ///< below it blocks are too dense for signs
constexpr double kSignPixels = 11;    ///< that a sign has at least, on the screen
constexpr double kShortest = 0.5;     ///< pixels of a straight wire that is drawn
constexpr double kCurveScale = 0.12;  ///< below it wires are straight hairlines
constexpr double kLabelScale = 1.15;  ///< above it wires tell their shape
constexpr double kBandHeight = 19;
constexpr double kRadius = 6;

}  // namespace

GraphPainter::GraphPainter(QPainter& painter, const Scene& scene, const Marks& marks,
                           const OverlayLook* overlay, double scale)
    : m_painter(painter), m_scene(scene), m_marks(marks), m_overlay(overlay), m_scale(scale) {}

void GraphPainter::paint(const QRectF& visible) {
  m_painter.setRenderHint(QPainter::Antialiasing, m_scale >= kCurveScale);
  std::vector<CardIndex> cards;
  std::vector<CardIndex> comments;
  for (const CardIndex index :
       m_scene.cardIndex.between(visible.top() - kBandHeight, visible.bottom())) {
    const Card& card = m_scene.cards[index];
    if (card.rect.right() < visible.left() || card.rect.left() > visible.right()) continue;
    (card.size == CardSize::Comment ? comments : cards).push_back(index);
  }
  // Below the wires, whose arrows would not be seen on the rings else.
  if (m_scale >= kCardScale) {
    for (const CardIndex index : cards) paintRing(index, m_scene.cards[index]);
  }
  paintSegments(visible);
  Pixels pixels(m_scale);
  for (const CardIndex index : cards) {
    if (m_scale >= kCurveScale || pixels.admits(m_scene.cards[index].rect.topLeft()) ||
        isMarked(index))
      paintOne(index);
  }
  for (const CardIndex index : comments) {
    if (m_scale >= kCardScale) paintRing(index, m_scene.cards[index]);
    paintOne(index);
  }
}

bool GraphPainter::isMarked(CardIndex index) const {
  return m_marks.chosen(index) || index == m_marks.hovered || m_marks.hits.contains(index) ||
         m_marks.faulty.contains(index);
}

void GraphPainter::paintOne(CardIndex index) {
  if (m_scale < kCardScale) {
    paintCardFar(index);
  } else {
    paintCard(index);
  }
}

void GraphPainter::paintSegments(const QRectF& visible) {
  const auto segments = m_scene.segmentIndex.between(visible.top(), visible.bottom());
  if (m_scale < kCurveScale) {
    paintSegmentsFar(segments, visible);
    return;
  }
  const auto outside = [&visible](const Segment& s) {
    return std::max(s.from.x(), s.to.x()) < visible.left() ||
           std::min(s.from.x(), s.to.x()) > visible.right();
  };
  const auto touches = [this](const Segment& s) {
    const Wire& wire = m_scene.wires[s.wire];
    return m_marks.selected != kNoCard &&
           (wire.from == m_marks.selected || wire.to == m_marks.selected);
  };
  const QColor quiet = kit::blend(kit::colors().canvas, kit::colors().muted, 0.55);
  for (const auto index : segments) {
    const Segment& segment = m_scene.segments[index];
    if (!outside(segment) && !touches(segment)) paintSegment(segment, quiet, 1.4);
  }
  for (const auto index : segments) {
    const Segment& segment = m_scene.segments[index];
    if (!outside(segment) && touches(segment)) paintSegment(segment, kit::colors().accent, 2.2);
  }
  if (m_scale < kLabelScale) return;
  for (const auto index : segments) {
    const Segment& segment = m_scene.segments[index];
    if (segment.first && !outside(segment)) paintLabel(segment);
  }
}

void GraphPainter::paintSegmentsFar(const std::vector<std::uint32_t>& segments,
                                    const QRectF& visible) {
  QVector<QLineF> lines;
  lines.reserve(static_cast<qsizetype>(segments.size()));
  for (const auto index : segments) {
    const Segment& s = m_scene.segments[index];
    if (std::max(s.from.x(), s.to.x()) < visible.left()) continue;
    if (std::min(s.from.x(), s.to.x()) > visible.right()) continue;
    if ((s.to - s.from).manhattanLength() * m_scale < kShortest) continue;
    lines.push_back({s.from, s.to});
  }
  QPen pen(kit::colors().faint, 0);
  m_painter.setPen(pen);
  m_painter.drawLines(lines);
}

void GraphPainter::paintSegment(const Segment& segment, const QColor& color, double width) {
  QPen pen(color, std::max(width, 1.0 / m_scale));
  pen.setCapStyle(Qt::FlatCap);
  m_painter.setPen(pen);
  m_painter.setBrush(Qt::NoBrush);
  const bool arrow = segment.last && m_scale >= kCardScale;
  const QPointF end = arrow ? segment.to - QPointF(0, 5) : segment.to;
  if (std::abs(segment.from.x() - end.x()) < 0.5) {
    m_painter.drawLine(segment.from, end);
  } else {
    m_painter.drawPath(curveOf(segment.from, end));
  }
  if (!arrow) return;
  const QPointF tip = segment.to;
  m_painter.setPen(Qt::NoPen);
  m_painter.setBrush(color);
  const QPointF arrowHead[] = {tip, tip + QPointF(-4, -7), tip + QPointF(4, -7)};
  m_painter.drawConvexPolygon(arrowHead, 3);
}

void GraphPainter::paintLabel(const Segment& segment) {
  const Wire& wire = m_scene.wires[segment.wire];
  if (valueOf(m_scene.cards[wire.from])) return;
  m_painter.setFont(cardFont(kit::TextRole::Caption, 10));
  const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(wire.label) + 8;
  const QPointF middle = (segment.from + segment.to) / 2;
  const QRectF box(middle.x() - width / 2, middle.y() - 7.5, width, 15);
  m_painter.setPen(Qt::NoPen);
  m_painter.setBrush(kit::colors().canvas);
  m_painter.drawRoundedRect(box, 4, 4);
  m_painter.setPen(kit::colors().muted);
  m_painter.drawText(box, Qt::AlignCenter, wire.label);
}

std::optional<double> GraphPainter::valueOf(const Card& card) const {
  return m_overlay == nullptr ? std::nullopt : m_overlay->valueOf(card);
}

void GraphPainter::paintCardFar(CardIndex index) {
  const Card& card = m_scene.cards[index];
  QColor fill = bridge::categoryColor(card.category);
  const auto value = valueOf(card);
  if (m_overlay != nullptr) fill = value ? m_overlay->color(*value) : kit::colors().border;
  if (card.size == CardSize::Comment) fill = kit::colors().warningSoft;
  if (m_marks.faulty.contains(index)) fill = kit::colors().bad;
  m_painter.setPen(Qt::NoPen);
  m_painter.setBrush(fill);
  if (m_scale < kCurveScale) {
    m_painter.fillRect(card.rect, fill);
  } else {
    m_painter.drawRoundedRect(card.rect, kRadius, kRadius);
  }
  const OverlayKind* kind = value ? m_overlay->kind(*value) : nullptr;
  if (kind != nullptr && m_scale >= kSignScale) paintSign(card, *kind);
  const bool hit = m_marks.hits.contains(index);
  if (!m_marks.chosen(index) && index != m_marks.hovered && !hit) return;
  const double line = 2.5 / m_scale;
  m_painter.setPen(QPen(hit ? kit::colors().warning : kit::colors().accent, line));
  m_painter.setBrush(Qt::NoBrush);
  m_painter.drawRoundedRect(card.rect.adjusted(-line, -line, line, line), kRadius + line,
                            kRadius + line);
}

void GraphPainter::paintSign(const Card& card, const OverlayKind& kind) {
  const double size = std::max(32.0, kSignPixels / m_scale);
  const bool inside = size <= card.rect.height();
  const QRectF beside(card.rect.left() - size, card.rect.center().y() - size / 2, size, size);
  m_painter.setFont(cardFont(kit::TextRole::Strong, static_cast<int>(size)));
  m_painter.setPen(inside ? kit::readableOn(kind.color) : kit::colors().text);
  m_painter.drawText(inside ? card.rect : beside, Qt::AlignCenter, kind.sign);
}

void GraphPainter::paintCard(CardIndex index) {
  const Card& card = m_scene.cards[index];
  if (valueOf(card)) paintBand(card);
  if (card.size == CardSize::Block) paintStack(card);
  paintFrame(index, card);
  if (card.size == CardSize::Terminal) {
    paintTerminal(card);
  } else if (card.size == CardSize::Comment) {
    paintComment(card);
  } else {
    paintOperator(card);
  }
}

double GraphPainter::radiusOf(const Card& card) {
  return card.size == CardSize::Terminal ? card.rect.height() / 2 : kRadius;
}

void GraphPainter::paintRing(CardIndex index, const Card& card) {
  const auto& c = kit::colors();
  const double radius = radiusOf(card);
  const auto ring = [&](const QColor& color, double grow, double width) {
    m_painter.setPen(QPen(color, width));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(card.rect.adjusted(-grow, -grow, grow, grow), radius + grow,
                              radius + grow);
  };
  if (index == m_marks.currentHit) {
    ring(c.warning, 3.5, 4);
  } else if (m_marks.hits.contains(index)) {
    ring(c.warning, 2.5, 2);
  }
  if (m_marks.chosen(index)) ring(c.accentSoft, 3.5, 5);
}

void GraphPainter::paintFrame(CardIndex index, const Card& card) {
  const auto& c = kit::colors();
  const bool selected = m_marks.chosen(index);
  const double radius = radiusOf(card);
  QColor border = c.borderStrong;
  if (m_marks.faulty.contains(index)) border = c.bad;
  if (index == m_marks.hovered) border = kit::blend(border, c.accent, 0.6);
  if (selected) border = c.accent;
  m_painter.setPen(QPen(border, selected ? 2 : 1));
  m_painter.setBrush(card.size == CardSize::Comment ? c.warningSoft : c.surface);
  m_painter.drawRoundedRect(card.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

/// A second card looks out above the block's, for what is inside.
void GraphPainter::paintStack(const Card& card) {
  m_painter.setPen(QPen(kit::colors().borderStrong, 1));
  m_painter.setBrush(kit::colors().raised);
  m_painter.drawRoundedRect(card.rect.adjusted(6.5, -3.5, -6.5, -3.5), kRadius, kRadius);
}

void GraphPainter::paintComment(const Card& card) {
  m_painter.save();
  m_painter.setLayoutDirection(QGuiApplication::layoutDirection());  // a sentence, unlike the graph
  m_painter.setFont(cardFont(kit::TextRole::Body, 12));
  m_painter.setPen(kit::colors().text);
  m_painter.drawText(
      card.rect.adjusted(kCommentMargin, kCommentMargin, -kCommentMargin, -kCommentMargin),
      Qt::TextWordWrap, card.title);
  m_painter.restore();
}

void GraphPainter::text(const QRectF& rect, int flags, const QString& text) {
  const QFontMetricsF metrics(m_painter.font());
  const auto mode = (flags & Qt::AlignRight) != 0 ? Qt::ElideLeft : Qt::ElideMiddle;
  m_painter.drawText(rect, flags | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, mode, rect.width()));
}

void GraphPainter::paintTerminal(const Card& card) {
  const QRectF inner = card.rect.adjusted(16, 5, -16, -5);
  m_painter.setFont(cardFont(kit::TextRole::Strong, 12));
  m_painter.setPen(kit::colors().text);
  text(QRectF(inner.left(), inner.top(), inner.width(), 16), Qt::AlignHCenter, card.title);
  m_painter.setFont(cardFont(kit::TextRole::Caption, 11));
  m_painter.setPen(kit::colors().muted);
  m_painter.save();
  m_painter.setLayoutDirection(
      QGuiApplication::layoutDirection());  // its first word is of a tongue
  text(QRectF(inner.left(), inner.bottom() - 15, inner.width(), 15), Qt::AlignHCenter,
       QStringLiteral("%1 · %2").arg(card.detail, kit::isolated(card.shape)));
  m_painter.restore();
}

void GraphPainter::paintOperator(const Card& card) {
  const auto& c = kit::colors();
  QPainterPath stripe;
  stripe.addRoundedRect(card.rect.adjusted(1.5, 1.5, -1.5, -1.5), kRadius - 1, kRadius - 1);
  m_painter.save();
  m_painter.setClipRect(QRectF(card.rect.left(), card.rect.top(), 6, card.rect.height()),
                        Qt::IntersectClip);
  m_painter.fillPath(stripe, bridge::categoryColor(card.category));
  m_painter.restore();
  const QRectF inner = card.rect.adjusted(15, 7, -11, -6);
  m_painter.setFont(cardFont(kit::TextRole::Caption, 11));
  const double wanted =
      card.detail.isEmpty() ? 0 : QFontMetricsF(m_painter.font()).horizontalAdvance(card.detail);
  const double detail = std::min(wanted, inner.width() * 0.5);
  m_painter.setPen(c.muted);
  if (detail > 0) {
    text(QRectF(inner.right() - detail - 1, inner.top(), detail + 2, 17), Qt::AlignRight,
         card.detail);
  }
  m_painter.setFont(cardFont(kit::TextRole::Strong, 13));
  m_painter.setPen(c.text);
  text(QRectF(inner.left(), inner.top(), inner.width() - (detail > 0 ? detail + 8 : 0), 17),
       Qt::AlignLeft, card.title);
  m_painter.setFont(cardFont(kit::TextRole::Caption, 11));
  if (card.size == CardSize::Large || card.size == CardSize::Block) {
    m_painter.setPen(c.muted);
    text(QRectF(inner.left(), inner.top() + 19, inner.width(), 15), Qt::AlignLeft, card.name);
  }
  m_painter.setPen(kit::blend(bridge::categoryColor(card.category), c.text, 0.5));
  text(QRectF(inner.left(), inner.bottom() - 15, inner.width(), 15), Qt::AlignLeft, card.shape);
}

void GraphPainter::paintBand(const Card& card) {
  const double value = *valueOf(card);
  const QRectF band(card.rect.left() + 8, card.rect.bottom() - 4, card.rect.width() - 16,
                    kBandHeight);
  const QColor color = m_overlay->color(value);
  const QColor ground = kit::blend(kit::colors().canvas, kit::colors().muted, 0.16);
  QPainterPath shape;
  shape.addRoundedRect(band, 5, 5);
  m_painter.fillPath(shape, ground);
  m_painter.save();
  m_painter.setClipPath(shape);
  const double share = std::max(0.03, m_overlay->position(value));
  m_painter.fillRect(QRectF(band.left(), band.top(), band.width() * share, band.height()), color);
  m_painter.restore();
  m_painter.setPen(QPen(kit::blend(ground, kit::colors().text, 0.2), 1));
  m_painter.setBrush(Qt::NoBrush);
  m_painter.drawPath(shape);
  const QString text = m_overlay->text(value);
  m_painter.setFont(cardFont(kit::TextRole::Strong, 10));
  const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(text) + 10;
  const double filled = band.width() * share;
  const QRectF words = band.adjusted(0, 4, 0, 0);
  if (filled >= width) {
    m_painter.setPen(kit::readableOn(color));
    m_painter.drawText(QRectF(words.left() + 6, words.top(), width, words.height()),
                       Qt::AlignLeft | Qt::AlignVCenter, text);
  } else {
    m_painter.setPen(kit::colors().text);
    m_painter.drawText(QRectF(words.left() + filled + 6, words.top(), width, words.height()),
                       Qt::AlignLeft | Qt::AlignVCenter, text);
  }
}

}  // namespace mote::canvas
