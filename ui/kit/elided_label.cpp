// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Elides in the middle: the ends of a path of names tell most.
#include "ui/kit/elided_label.h"

#include "ui/kit/direction.h"

namespace mote::kit {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  setFullText(text);
}

void ElidedLabel::setFullText(const QString& text) {
  m_full = isolated(text);
  elide();
}

QSize ElidedLabel::minimumSizeHint() const {
  return {24, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
  QLabel::resizeEvent(event);
  elide();
}

void ElidedLabel::elide() {
  const QString shown = fontMetrics().elidedText(m_full, Qt::ElideMiddle, qMax(24, width()));
  setText(shown);
  setToolTip(shown == m_full ? QString() : m_full);
  setAccessibleName(m_full);
}

}  // namespace mote::kit
