// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Icon, title, hint and an optional button, centred.
#include "ui/kit/empty_state.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

namespace mote::kit {

EmptyState::EmptyState(QString iconName, const QString& title, const QString& hint, QWidget* parent)
    : QWidget(parent),
      m_iconName(std::move(iconName)),
      m_icon(new QLabel),
      m_title(new QLabel),
      m_hint(new QLabel),
      m_action(new QPushButton) {
  setTextRole(m_title, TextRole::Strong);
  setTextRole(m_hint, TextRole::Body, true);
  m_icon->setAlignment(Qt::AlignCenter);
  m_title->setAlignment(Qt::AlignCenter);
  m_title->setWordWrap(true);
  m_hint->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  m_hint->setWordWrap(true);
  m_action->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
  column->setSpacing(space::kS);
  column->addStretch(2);
  column->addWidget(m_icon);
  column->addWidget(m_title);
  column->addWidget(m_hint);
  column->addWidget(m_action, 0, Qt::AlignHCenter);
  column->addStretch(3);
  connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);
  setTexts(title, hint);
  tint();
}

void EmptyState::setTexts(const QString& title, const QString& hint) {
  m_title->setText(title);
  m_hint->setText(hint);
}

void EmptyState::setActionText(const QString& text) {
  m_action->setText(text);
  m_action->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) tint();
  QWidget::changeEvent(event);
}

void EmptyState::tint() {
  m_icon->setPixmap(iconPixmap(m_iconName, 32, colors().faint, devicePixelRatioF()));
}

}  // namespace mote::kit
