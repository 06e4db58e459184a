// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A track, what is taken of it, and past a mark what does not fit.
#include "ui/kit/meter.h"

#include <QPainter>
#include <algorithm>

#include "ui/kit/direction.h"
#include "ui/kit/theme.h"

namespace mote::kit {
namespace {

constexpr double kNearlyFull = 0.9;

}  // namespace

Meter::Meter(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Meter::setShare(double share) {
  m_share = share;
  update();
}

void Meter::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF whole(rect());
  const auto part = [&](double from, double to) {
    return mirrored({whole.left() + whole.width() * from, whole.top(), whole.width() * (to - from),
                     whole.height()},
                    whole);
  };
  const double radius = whole.height() / 2;
  const double limit = m_share > 1 ? 1 / m_share : 1.0;
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors().border);
  painter.drawRoundedRect(whole, radius, radius);
  painter.setBrush(m_share > 1             ? colors().bad
                   : m_share > kNearlyFull ? colors().warning
                                           : colors().accent);
  painter.drawRoundedRect(part(0, std::min(m_share, 1.0)), radius, radius);
  if (m_share <= 1) return;
  painter.fillRect(part(limit, 1).adjusted(-1, 0, 0, 0),
                   blend(colors().window, colors().bad, 0.45));
  QRectF mark = part(limit, limit);
  mark.setWidth(2);
  painter.fillRect(mark, colors().text);
}

}  // namespace mote::kit
