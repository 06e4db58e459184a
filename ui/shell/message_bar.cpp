// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Icon, sentence, close button on a tinted ground.
#include "ui/shell/message_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "ui/kit/badge.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

namespace mote::shell {
namespace {

kit::Tone toneOf(bridge::Severity severity) {
  switch (severity) {
    case bridge::Severity::Problem:
      return kit::Tone::Bad;
    case bridge::Severity::Warning:
      return kit::Tone::Warning;
    case bridge::Severity::Information:
      break;
  }
  return kit::Tone::Accent;
}

}  // namespace

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), m_icon(new QLabel), m_text(new QLabel) {
  setObjectName("messageBar");
  m_text->setWordWrap(true);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* closeButton = new QToolButton;
  closeButton->setIcon(kit::icon("close"));
  closeButton->setToolTip(tr("Dismiss"));
  closeButton->setAccessibleName(tr("Dismiss"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kit::space::kM, kit::space::kXs, kit::space::kXs, kit::space::kXs);
  row->addWidget(m_icon);
  row->addWidget(m_text, 1);
  row->addWidget(closeButton);
  connect(closeButton, &QToolButton::clicked, this, &QWidget::hide);
  hide();
}

void MessageBar::show(bridge::Severity severity, const QString& text) {
  m_severity = severity;
  m_text->setText(text);
  setAccessibleName(text);
  restyle();
  setVisible(true);
}

QString MessageBar::text() const {
  return m_text->text();
}

void MessageBar::restyle() {
  const QColor color = kit::toneColor(toneOf(m_severity));
  m_icon->setPixmap(kit::iconPixmap(m_severity == bridge::Severity::Information ? "info" : "error",
                                    18, color, devicePixelRatioF()));
  update();
}

/// Painted, not styled: a style sheet set in answer to a change of palette changes it again.
void MessageBar::paintEvent(QPaintEvent*) {
  const kit::Tone tone = toneOf(m_severity);
  QPainter painter(this);
  painter.fillRect(rect(), kit::toneGround(tone));
  painter.setPen(kit::toneColor(tone));
  painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void MessageBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange && isVisible()) restyle();
  QFrame::changeEvent(event);
}

}  // namespace mote::shell
