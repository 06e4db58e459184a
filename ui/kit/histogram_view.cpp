// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the bins and marks zero where the range holds it.
#include "ui/kit/histogram_view.h"

#include <QPainter>
#include <algorithm>

#include "ui/kit/number_text.h"
#include "ui/kit/theme.h"

namespace mote::kit {

HistogramView::HistogramView(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setLayoutDirection(Qt::LeftToRight);  // numbers grow to the right in every language
}

void HistogramView::setBins(const QVector<int>& counts, double minimum, double maximum) {
  m_counts = counts;
  m_minimum = minimum;
  m_maximum = maximum;
  setAccessibleDescription(QStringLiteral("%1 … %2").arg(valueText(minimum), valueText(maximum)));
  update();
}

QSize HistogramView::sizeHint() const {
  return {220, 76};
}

void HistogramView::paintEvent(QPaintEvent*) {
  if (m_counts.isEmpty()) return;
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());  // a painter begins with the window's
  const QRectF plot(0, 2, width(), height() - 20);
  const int highest = qMax(1, *std::max_element(m_counts.begin(), m_counts.end()));
  const double step = plot.width() / static_cast<double>(m_counts.size());
  for (qsizetype i = 0; i < m_counts.size(); ++i) {
    if (m_counts[i] == 0) continue;
    const double length = qMax(1.0, plot.height() * m_counts[i] / highest);
    painter.fillRect(QRectF(static_cast<double>(i) * step, plot.bottom() - length,
                            qMax(1.0, step - 1.0), length),
                     colors().accent);
  }
  painter.setPen(colors().border);
  painter.drawLine(QPointF(0, plot.bottom() + 0.5), QPointF(width(), plot.bottom() + 0.5));
  painter.setFont(textFont(TextRole::Caption));
  painter.setPen(colors().muted);
  const QRect ends(0, height() - 16, width(), 16);
  painter.drawText(ends, Qt::AlignLeft | Qt::AlignVCenter, valueText(m_minimum));
  painter.drawText(ends, Qt::AlignRight | Qt::AlignVCenter, valueText(m_maximum));
  if (m_minimum < 0 && m_maximum > 0) {
    const double zero = -m_minimum / (m_maximum - m_minimum) * plot.width();
    painter.setPen(QPen(colors().faint, 1, Qt::DashLine));
    painter.drawLine(QPointF(zero, plot.top()), QPointF(zero, plot.bottom()));
    if (zero > 48 && zero < width() - 48) {
      painter.setPen(colors().muted);
      painter.drawText(QRectF(zero - 20, height() - 16, 40, 16), Qt::AlignCenter,
                       QStringLiteral("0"));
    }
  }
}

}  // namespace mote::kit
