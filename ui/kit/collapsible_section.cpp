// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A header button with a chevron over a body.
#include "ui/kit/collapsible_section.h"

#include <QToolButton>
#include <QVBoxLayout>

#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

namespace mote::kit {

CollapsibleSection::CollapsibleSection(const QString& title, QWidget* parent)
    : QWidget(parent), m_header(new QToolButton), m_body(new QWidget) {
  m_header->setCheckable(true);
  m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_header->setIconSize({14, 14});
  m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_header->setFont(textFont(TextRole::Strong));
  m_header->setProperty("moteSection", true);
  m_content = new QVBoxLayout(m_body);
  m_content->setContentsMargins(0, space::kXs, 0, space::kS);
  m_content->setSpacing(space::kS);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_header);
  column->addWidget(m_body);
  connect(m_header, &QToolButton::toggled, this, &CollapsibleSection::setExpanded);
  setTitle(title);
  m_header->setChecked(true);
  setExpanded(true);
}

void CollapsibleSection::setTitle(const QString& title) {
  m_header->setText(title);
  m_header->setAccessibleName(title);
}

void CollapsibleSection::addContent(QWidget* widget) {
  m_content->addWidget(widget);
}

void CollapsibleSection::setExpanded(bool expanded) {
  m_header->setChecked(expanded);
  m_header->setIcon(icon(expanded ? "chevron_down" : "chevron_right"));
  m_body->setVisible(expanded);
}

bool CollapsibleSection::expanded() const {
  return m_header->isChecked();
}

}  // namespace mote::kit
