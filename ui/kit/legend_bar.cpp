// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints title, gradient and end values on a card of its own.
#include "ui/kit/legend_bar.h"

#include <QPainter>

#include "ui/kit/theme.h"

namespace mote::kit {

LegendBar::LegendBar(QWidget* parent) : QWidget(parent) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LegendBar::setMap(ColorMap map, bool reversed) {
  m_map = map;
  m_reversed = reversed;
  update();
}

void LegendBar::setTexts(const QString& title, const QString& low, const QString& high,
                         const QString& note) {
  m_title = title;
  m_low = low;
  m_high = high;
  m_note = note;
  setAccessibleName(note.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, note));
  setAccessibleDescription(QStringLiteral("%1 – %2").arg(low, high));
  updateGeometry();
  update();
}

QSize LegendBar::sizeHint() const {
  const QFontMetrics title(textFont(TextRole::Strong));
  const QFontMetrics ends(textFont(TextRole::Caption));
  const int wanted = qMax(title.horizontalAdvance(m_title),
                          ends.horizontalAdvance(m_low + m_note + m_high) + 2 * space::kXl);
  return {qMax(200, wanted + 2 * space::kM), 62};
}

void LegendBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());  // a painter begins with the window's
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(colors().border);
  painter.setBrush(colors().surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
  const QRect inner = rect().adjusted(space::kM, space::kS, -space::kM, -space::kS);
  painter.setPen(colors().text);
  painter.setFont(textFont(TextRole::Strong));
  painter.drawText(QRect(inner.left(), inner.top(), inner.width(), 16), Qt::AlignVCenter, m_title);
  const QRectF bar(inner.left(), inner.top() + 20, inner.width(), 8);
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  if (isRightToLeft()) gradient = QLinearGradient(bar.topRight(), bar.topLeft());
  for (int i = 0; i <= 16; ++i) {
    const double position = i / 16.0;
    gradient.setColorAt(position, colorAt(m_map, m_reversed ? 1.0 - position : position));
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(gradient);
  painter.drawRoundedRect(bar, 4, 4);
  painter.setPen(colors().muted);
  painter.setFont(textFont(TextRole::Caption));
  const QRect ends(inner.left(), inner.bottom() - 14, inner.width(), 15);
  painter.drawText(ends, Qt::AlignLeft | Qt::AlignVCenter, m_low);
  painter.drawText(ends, Qt::AlignHCenter | Qt::AlignVCenter, m_note);
  painter.drawText(ends, Qt::AlignRight | Qt::AlignVCenter, m_high);
}

}  // namespace mote::kit
