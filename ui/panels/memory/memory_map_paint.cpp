// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The picture: peak, blocks in the colours of what writes them, sharing hatched, limits as lines.
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/bridge/category.h"
#include "ui/kit/number_text.h"
#include "ui/kit/theme.h"
#include "ui/panels/memory/memory_map.h"

namespace mote::panels {
namespace {

constexpr double kDimmed = 0.5;
constexpr double kLeastText = 34;
constexpr double kLeastTick = 26;

/// Colour of the operator that writes it; inputs have that of terminals.
QColor colorOf(const compile::Compiled& compiled, const compile::Buffer& buffer) {
  if (buffer.writers.empty()) return bridge::categoryColor(bridge::Category::Terminal);
  return bridge::categoryColor(bridge::categoryOf({}, compiled.nodes[buffer.writers.front()].type));
}

/// 1, 2, 5, 10, 20 ...
int tickStep(double pixelsAStep) {
  double step = 1;
  for (int i = 0; step * pixelsAStep < kLeastTick; ++i) step *= i % 3 == 1 ? 2.5 : 2;
  return static_cast<int>(step);
}

}  // namespace

void MemoryMap::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());  // a painter begins with the window's
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), kit::colors().surface);
  if (!m_picture.compiled || plot().isEmpty()) return;
  painter.setFont(kit::textFont(kit::TextRole::Caption));
  painter.fillRect(plot(), kit::colors().sunken);
  paintSteps(painter);
  for (const int buffer : m_order) paintBuffer(painter, buffer);
  paintShared(painter);
  paintLines(painter);
  for (const int buffer : m_order) paintName(painter, buffer);
  if (m_current >= 0) {
    painter.setPen(QPen(kit::colors().text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rectOf(m_current));
  }
  if (!hasFocus()) return;
  painter.setPen(kit::colors().accent);
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void MemoryMap::paintSteps(QPainter& painter) const {
  const auto& c = kit::colors();
  const auto column = [this](std::uint32_t step) {
    return toPixels({double(step), 0, 1, topBytes()});
  };
  for (std::uint32_t step = 0; step < m_picture.compiled->nodes.size(); ++step) {
    if (m_nodes.contains(m_picture.compiled->nodes[step].node))
      painter.fillRect(column(step), c.accentSoft);
  }
  const QRectF peak = column(m_picture.use.peak);
  painter.fillRect(peak, kit::blend(c.sunken, c.warning, 0.22));
  painter.setPen(c.warning);
  const QString word = tr("peak");
  const double half = painter.fontMetrics().horizontalAdvance(word) / 2.0 + 2;
  const double middle = std::clamp(peak.center().x(), plot().left() + half, plot().right() - half);
  painter.drawText(QRectF(middle - half, 2, 2 * half, plot().top() - 3), Qt::AlignCenter, word);
  painter.setPen(c.muted);
  const int every = tickStep(peak.width());
  for (std::size_t step = 0; step < m_picture.use.bytes.size();
       step += static_cast<std::size_t>(every)) {
    const QRectF at = column(static_cast<std::uint32_t>(step));
    painter.drawText(QRectF(at.center().x() - 24, plot().bottom() + 3, 48, 15), Qt::AlignCenter,
                     QLocale().toString(qulonglong{step + 1}));
  }
}

void MemoryMap::paintBuffer(QPainter& painter, int buffer) const {
  const auto& c = kit::colors();
  const auto& one = m_picture.compiled->buffers[static_cast<std::size_t>(buffer)];
  const QColor color = colorOf(*m_picture.compiled, one);
  const QRectF block = rectOf(buffer).adjusted(0.5, 0.5, -0.5, -0.5);
  const bool written = uses(one.writers);
  const bool dim = !m_nodes.isEmpty() && !marked(buffer);
  painter.setOpacity(dim ? kDimmed : 1.0);
  painter.setPen(written ? QPen(c.accent, 2) : QPen(kit::blend(c.surface, color, 0.9), 1));
  painter.setBrush(kit::blend(c.surface, color, written ? 0.62 : 0.38));
  painter.drawRect(block);
  painter.setOpacity(1.0);
}

/// On a ground of its own: hatching and lines may be where it stands.
void MemoryMap::paintName(QPainter& painter, int buffer) const {
  const auto& c = kit::colors();
  const auto& one = m_picture.compiled->buffers[static_cast<std::size_t>(buffer)];
  const QRectF inside = rectOf(buffer).adjusted(4.5, 1.5, -4.5, -1.5);
  const QFontMetricsF metrics(painter.font());
  if (!m_nodes.isEmpty() && !marked(buffer)) return;
  if (inside.width() <= kLeastText || inside.height() <= metrics.height()) return;
  const QString name =
      metrics.elidedText(QString::fromStdString(one.name), Qt::ElideLeft, inside.width());
  QRectF words(inside.left(), inside.center().y() - metrics.height() / 2,
               metrics.horizontalAdvance(name), metrics.height());
  if (painter.layoutDirection() == Qt::RightToLeft) words.moveRight(inside.right());
  painter.setPen(Qt::NoPen);
  painter.setBrush(kit::blend(c.surface, colorOf(*m_picture.compiled, one), 0.38));
  painter.drawRoundedRect(words.adjusted(-3, -1, 3, 1), 3, 3);
  painter.setPen(c.text);
  painter.drawText(words, Qt::AlignCenter | Qt::TextDontClip, name);
}

/// Drawn by hand: Qt's patterns are as fine as the screen's dots are.
void MemoryMap::paintShared(QPainter& painter) const {
  constexpr double kApart = 7;
  painter.save();
  painter.setOpacity(0.4);
  painter.setPen(QPen(kit::colors().text, 1));
  for (const QRectF& extent : m_shared) {
    const QRectF place = toPixels(extent);
    painter.setClipRect(place);
    const double first = std::floor((place.left() + place.top()) / kApart) * kApart;
    for (double sum = first; sum < place.right() + place.bottom(); sum += kApart) {
      painter.drawLine(QPointF(sum - place.top(), place.top()),
                       QPointF(sum - place.bottom(), place.bottom()));
    }
  }
  painter.restore();
}

void MemoryMap::paintLines(QPainter& painter) const {
  const auto& c = kit::colors();
  const auto line = [&](double bytes, const QColor& color, Qt::PenStyle style, bool label) {
    const double y = std::round(heightOf(bytes)) + 0.5;
    painter.setPen(QPen(color, style == Qt::SolidLine ? 2 : 1, style));
    painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
    if (!label) return;
    painter.setPen(color);
    painter.drawText(QRectF(2, y - 8, plot().left() - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
                     kit::bytesText(bytes));
  };
  const double arena = m_picture.compiled->arenaBytes;
  const double limit = double(m_picture.limit.value_or(0));
  const double bound = m_picture.compiled->arenaBound;
  const double apart = 14 * topBytes() / std::max(1.0, plot().height());
  const bool limited = limit > 0 && limit < topBytes();
  const QRectF peak = toPixels({double(m_picture.use.peak), 0, 1, topBytes()});
  painter.setPen(QPen(c.warning, 1, Qt::DotLine));
  painter.drawLine(peak.topLeft(), peak.bottomLeft());
  painter.drawLine(peak.topRight(), peak.bottomRight());
  line(0, c.muted, Qt::DotLine, true);
  line(arena, c.muted, Qt::DashLine, !limited || std::abs(arena - limit) > apart);
  if (bound > 0 && bound < arena) line(bound, c.good, Qt::DotLine, arena - bound > apart);
  if (limited) line(limit, arena > limit ? c.bad : c.text, Qt::SolidLine, true);
}

}  // namespace mote::panels
