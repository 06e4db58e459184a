// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One control a parameter: combo, slider with figure, spin box, check box.
#include "ui/kit/parameter_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <cmath>
#include <limits>

#include "ui/kit/theme.h"

namespace mote::kit {
namespace {

QString textOf(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Short names by id; the description is the tooltip. Both are translated in context "Parameter".
QString nameOf(std::string_view id) {
  return QCoreApplication::translate("Parameter", std::string(id).c_str());
}

/// Steps of 0.01 towards the upper end, where percentiles matter.
constexpr double kSliderSteps = 100.0;

}  // namespace

ParameterForm::ParameterForm(const std::vector<Parameter>& parameters, QWidget* parent)
    : QWidget(parent), m_form(new QFormLayout(this)) {
  m_form->setContentsMargins(0, 0, 0, 0);
  m_form->setHorizontalSpacing(space::kM);
  m_form->setVerticalSpacing(space::kS);
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  for (const auto& parameter : parameters) {
    if (std::holds_alternative<std::string>(parameter.fallback)) {
      parameter.choices.empty() ? addText(parameter) : addChoice(parameter);
    }
    if (std::holds_alternative<double>(parameter.fallback)) addReal(parameter);
    if (std::holds_alternative<std::int64_t>(parameter.fallback)) addInteger(parameter);
    if (std::holds_alternative<bool>(parameter.fallback)) addFlag(parameter);
  }
  updateEnabled();
}

ParameterValues ParameterForm::values() const {
  ParameterValues values;
  for (const auto& [id, read] : m_readers) values.emplace(id, read());
  return values;
}

void ParameterForm::place(const Parameter& parameter, QWidget* control) {
  const QString description =
      QCoreApplication::translate("Parameter", std::string(parameter.description).c_str());
  control->setToolTip(description);
  control->setAccessibleName(nameOf(parameter.id));
  control->setAccessibleDescription(description);
  control->setObjectName(QStringLiteral("parameter_") + textOf(parameter.id));
  m_form->addRow(nameOf(parameter.id), control);
  m_controls.emplace(parameter.id, control);
}

void ParameterForm::addChoice(const Parameter& parameter) {
  auto* combo = new QComboBox;
  for (const auto& choice : parameter.choices) {
    combo->addItem(nameOf(choice), QString::fromStdString(choice));
  }
  combo->setCurrentIndex(
      combo->findData(QString::fromStdString(std::get<std::string>(parameter.fallback))));
  m_readers.emplace(parameter.id,
                    [combo] { return combo->currentData().toString().toStdString(); });
  connect(combo, &QComboBox::currentIndexChanged, this, &ParameterForm::updateEnabled);
  connect(combo, &QComboBox::currentIndexChanged, this, &ParameterForm::changed);
  place(parameter, combo);
}

void ParameterForm::addReal(const Parameter& parameter) {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  auto* slider = new QSlider(Qt::Horizontal);
  auto* field = new QDoubleSpinBox;
  field->setRange(parameter.minimum, parameter.maximum);
  field->setDecimals(2);
  field->setSingleStep(0.01);
  field->setValue(std::get<double>(parameter.fallback));
  field->setAccessibleName(nameOf(parameter.id));
  slider->setAccessibleName(nameOf(parameter.id));
  slider->setRange(static_cast<int>(std::lround(parameter.minimum * kSliderSteps)),
                   static_cast<int>(std::lround(parameter.maximum * kSliderSteps)));
  slider->setValue(static_cast<int>(std::lround(field->value() * kSliderSteps)));
  connect(slider, &QSlider::valueChanged, field,
          [field](int value) { field->setValue(value / kSliderSteps); });
  connect(field, &QDoubleSpinBox::valueChanged, slider, [slider](double value) {
    slider->setValue(static_cast<int>(std::lround(value * kSliderSteps)));
  });
  connect(field, &QDoubleSpinBox::valueChanged, this, &ParameterForm::changed);
  row->addWidget(slider, 1);
  row->addWidget(field);
  m_readers.emplace(parameter.id, [field] { return field->value(); });
  place(parameter, box);
}

void ParameterForm::addInteger(const Parameter& parameter) {
  auto* field = new QSpinBox;
  const double most = std::numeric_limits<int>::max();
  field->setRange(static_cast<int>(parameter.minimum),
                  static_cast<int>(std::min(parameter.maximum, most)));
  field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
  field->setGroupSeparatorShown(true);
  field->setValue(static_cast<int>(std::get<std::int64_t>(parameter.fallback)));
  if (parameter.minimum == 0.0) field->setSpecialValueText(tr("all"));
  connect(field, &QSpinBox::valueChanged, this, &ParameterForm::changed);
  m_readers.emplace(parameter.id, [field] { return std::int64_t{field->value()}; });
  place(parameter, field);
}

void ParameterForm::addFlag(const Parameter& parameter) {
  auto* box = new QCheckBox;
  box->setChecked(std::get<bool>(parameter.fallback));
  connect(box, &QCheckBox::toggled, this, &ParameterForm::changed);
  m_readers.emplace(parameter.id, [box] { return box->isChecked(); });
  place(parameter, box);
}

void ParameterForm::addText(const Parameter& parameter) {
  auto* field = new QLineEdit(QString::fromStdString(std::get<std::string>(parameter.fallback)));
  connect(field, &QLineEdit::textChanged, this, &ParameterForm::changed);
  m_readers.emplace(parameter.id, [field] { return field->text().toStdString(); });
  place(parameter, field);
}

/// A parameter named like a choice of the method belongs to that choice.
void ParameterForm::updateEnabled() {
  const auto method = m_readers.find("method");
  if (method == m_readers.end()) return;
  const std::string chosen = std::get<std::string>(method->second());
  const auto percentile = m_controls.find("percentile");
  if (percentile == m_controls.end()) return;
  const bool applies = chosen == "percentile";
  percentile->second->setEnabled(applies);
  m_form->labelForField(percentile->second)->setEnabled(applies);
}

}  // namespace mote::kit
