// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the pill.
#include "ui/kit/badge.h"

#include <QPainter>

#include "ui/kit/theme.h"

namespace mote::kit {

Badge::Badge(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setBadge(const QString& text, Tone tone) {
  m_text = text;
  m_tone = tone;
  setVisible(!text.isEmpty());
  setAccessibleName(text);
  updateGeometry();
  update();
}

QSize Badge::sizeHint() const {
  return {QFontMetrics(textFont(TextRole::Caption)).horizontalAdvance(m_text) + 2 * space::kS + 2,
          20};
}

void Badge::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(toneGround(m_tone));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9.5, 9.5);
  painter.setFont(textFont(TextRole::Caption));
  painter.setPen(toneColor(m_tone));
  painter.drawText(rect(), Qt::AlignCenter, m_text);
}

QColor toneColor(Tone tone) {
  switch (tone) {
    case Tone::Accent:
      return colors().accent;
    case Tone::Good:
      return colors().good;
    case Tone::Warning:
      return colors().warning;
    case Tone::Bad:
      return colors().bad;
    case Tone::Neutral:
      break;
  }
  return colors().muted;
}

QColor toneGround(Tone tone) {
  switch (tone) {
    case Tone::Accent:
      return colors().accentSoft;
    case Tone::Good:
      return colors().goodSoft;
    case Tone::Warning:
      return colors().warningSoft;
    case Tone::Bad:
      return colors().badSoft;
    case Tone::Neutral:
      break;
  }
  return blend(colors().surface, colors().muted, 0.14);
}

}  // namespace mote::kit
