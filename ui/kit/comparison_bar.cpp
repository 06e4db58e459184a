// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Label and change in one line, the two bars with their figures below.
#include "ui/kit/comparison_bar.h"

#include <QPainter>
#include <cmath>

#include "ui/kit/direction.h"
#include "ui/kit/theme.h"

namespace mote::kit {
namespace {

void paintBar(QPainter& painter, const QRect& row, double share, const QString& text,
              const QColor& color, int textWidth) {
  const QRectF whole(row);
  const QRectF track = mirrored(
      QRectF(whole.left(), whole.top() + 4, whole.width() - textWidth - space::kS, 8), whole);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors().sunken);
  painter.drawRoundedRect(track, 3, 3);
  if (share > 0) {
    QRectF bar(track);
    bar.setWidth(qMax(4.0, bar.width() * qMin(share, 1.0)));
    painter.setBrush(color);
    painter.drawRoundedRect(mirrored(bar, track), 3, 3);
  }
  painter.setPen(colors().text);
  painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, text);
}

}  // namespace

ComparisonBar::ComparisonBar(const QString& label, QWidget* parent)
    : QWidget(parent), m_label(label) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ComparisonBar::setLabel(const QString& label) {
  m_label = label;
  update();
}

void ComparisonBar::setValues(double before, double after, const QString& beforeText,
                              const QString& afterText, const QString& change, bool better) {
  m_before = before;
  m_after = after;
  m_beforeText = beforeText;
  m_afterText = afterText;
  m_change = change;
  m_better = better;
  m_known = true;
  setAccessibleName(QStringLiteral("%1: %2 → %3 (%4)").arg(m_label, beforeText, afterText, change));
  update();
}

void ComparisonBar::clearValues() {
  m_known = false;
  setAccessibleName(m_label);
  update();
}

QSize ComparisonBar::sizeHint() const {
  return {260, 56};
}

QSize ComparisonBar::minimumSizeHint() const {
  return {180, 56};
}

void ComparisonBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(textFont(TextRole::Body));
  painter.setPen(colors().muted);
  const QRect head(0, 0, width(), 20);
  painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_label);
  if (!m_known) {
    painter.setPen(colors().faint);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("–"));
    return;
  }
  painter.setFont(textFont(TextRole::Strong));
  painter.setPen(m_before == m_after ? colors().muted : m_better ? colors().good : colors().bad);
  painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, isolated(m_change));
  painter.setFont(textFont(TextRole::Caption));
  const QFontMetrics metrics(painter.font());
  const int textWidth = qMax(
      64, qMax(metrics.horizontalAdvance(m_beforeText), metrics.horizontalAdvance(m_afterText)));
  const double largest = qMax(std::abs(m_before), std::abs(m_after));
  const double scale = largest > 0 ? 1.0 / largest : 0.0;
  paintBar(painter, {0, 21, width(), 16}, m_before * scale, m_beforeText, colors().borderStrong,
           textWidth);
  paintBar(painter, {0, 38, width(), 16}, m_after * scale, m_afterText, colors().accent, textWidth);
}

}  // namespace mote::kit
