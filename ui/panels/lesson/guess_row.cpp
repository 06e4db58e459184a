// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Question and figure above, slider below.
#include "ui/panels/lesson/guess_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>
#include <cmath>
#include <utility>

#include "ui/kit/theme.h"

namespace mote::panels {

GuessRow::GuessRow(const QString& question, double least, double most, double first, int steps,
                   std::function<QString(double)> textOf, QWidget* parent)
    : QWidget(parent),
      m_steps(steps),
      m_textOf(std::move(textOf)),
      m_figure(new QLabel),
      m_slider(new QSlider(Qt::Horizontal)) {
  auto* label = new QLabel(question);
  label->setWordWrap(true);
  kit::setTextRole(m_figure, kit::TextRole::Strong);
  const auto stepOf = [steps](double value) {
    return static_cast<int>(std::lround(value * steps));
  };
  m_slider->setRange(stepOf(least), stepOf(most));
  m_slider->setValue(stepOf(first));
  m_slider->setPageStep(qMax(1, stepOf(most - least) / 10));
  m_slider->setAccessibleName(question);
  label->setBuddy(m_slider);
  auto* head = new QHBoxLayout;
  head->addWidget(label, 1);
  head->addWidget(m_figure);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kit::space::kXs);
  column->addLayout(head);
  column->addWidget(m_slider);
  connect(m_slider, &QSlider::valueChanged, this, &GuessRow::say);
  say();
}

double GuessRow::value() const {
  return static_cast<double>(m_slider->value()) / m_steps;
}

void GuessRow::say() {
  m_figure->setText(m_textOf(value()));
  m_slider->setAccessibleDescription(m_figure->text());
}

}  // namespace mote::panels
