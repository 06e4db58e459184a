// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line a field; what is not set shows its default in grey.
#include "ui/panels/inspector/attribute_form.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/bridge/editing.h"
#include "ui/bridge/error_text.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/theme.h"
#include "ui/panels/inspector/attribute_text.h"

namespace mote::panels {

AttributeForm::AttributeForm(bridge::Editing& editing, const graph::Node& node, bool editable,
                             QWidget* parent)
    : QWidget(parent),
      m_editing(editing),
      m_node(node.id),
      m_grid(new QGridLayout(this)),
      m_complaint(new QLabel) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(kit::space::kM);
  m_grid->setVerticalSpacing(kit::space::kXs);
  m_grid->setColumnStretch(1, 1);
  m_complaint->setObjectName("attributeComplaint");
  m_complaint->setWordWrap(true);
  kit::setTextRole(m_complaint, kit::TextRole::Caption);
  for (const auto& field : authoring::attributesOf(node)) {
    if (editable || field.value) addField(field, editable && field.typed());
  }
  m_grid->addWidget(m_complaint, m_rows, 0, 1, 2);
  m_complaint->hide();
}

void AttributeForm::addField(const authoring::AttributeField& field, bool editable) {
  const QString name = QString::fromStdString(field.name);
  auto* label = new QLabel(name);
  kit::setTextRole(label, kit::TextRole::Body, true);
  label->setToolTip(QString::fromStdString(field.description).simplified());
  m_grid->addWidget(label, m_rows, 0);
  if (!editable) {
    m_grid->addWidget(new kit::ElidedLabel(field.value ? attributeText(*field.value) : QString()),
                      m_rows++, 1);
    return;
  }
  auto* edit = new QLineEdit(
      field.value ? QString::fromStdString(authoring::attributeLine(*field.value)) : QString());
  edit->setObjectName("attribute_" + name);
  edit->setAccessibleName(name);
  edit->setAccessibleDescription(label->toolTip());
  edit->setToolTip(label->toolTip());
  edit->setPlaceholderText(field.required           ? tr("required")
                           : field.fallback.empty() ? tr("not set")
                                                    : QString::fromStdString(field.fallback));
  label->setBuddy(edit);
  connect(edit, &QLineEdit::editingFinished, this, [this, field, edit] {
    if (edit->isModified()) commit(field, edit->text());
  });
  m_grid->addWidget(edit, m_rows++, 1);
}

void AttributeForm::commit(const authoring::AttributeField& field, const QString& text) {
  m_complaint->hide();
  std::optional<graph::Attribute> value;
  if (!text.trimmed().isEmpty()) {
    auto parsed = authoring::parseAttribute(field.name, field.type, text.trimmed().toStdString());
    if (!parsed.ok()) {
      m_complaint->setText(bridge::errorText(parsed.error()));
      m_complaint->show();
      return;
    }
    value = std::move(parsed).value();
  }
  m_editing.setAttribute(m_node, QString::fromStdString(field.name), std::move(value));
}

}  // namespace mote::panels
