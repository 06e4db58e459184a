// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A grid of labels.
#include "ui/kit/property_list.h"

#include <QGridLayout>

#include "ui/kit/elided_label.h"
#include "ui/kit/theme.h"

namespace mote::kit {

PropertyList::PropertyList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(space::kM);
  m_grid->setVerticalSpacing(space::kXs);
  m_grid->setColumnStretch(0, 2);
  m_grid->setColumnStretch(1, 3);
}

void PropertyList::addRow(const QString& key, const QString& value, bool mono) {
  auto* name = new ElidedLabel(key);
  setTextRole(name, TextRole::Body, true);
  auto* text = new ElidedLabel(value);
  setTextRole(text, mono ? TextRole::Mono : TextRole::Body);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_grid->addWidget(name, m_rows, 0);
  m_grid->addWidget(text, m_rows, 1);
  ++m_rows;
}

}  // namespace mote::kit
