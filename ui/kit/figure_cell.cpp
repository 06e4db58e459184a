// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Label above, value and note below, meter at the foot.
#include "ui/kit/figure_cell.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/kit/meter.h"
#include "ui/kit/theme.h"

namespace mote::kit {

FigureCell::FigureCell(const QString& label, QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(label)),
      m_value(new QLabel),
      m_note(new QLabel),
      m_meter(new Meter) {
  setTextRole(m_label, TextRole::Caption, true);
  setTextRole(m_value, TextRole::Strong);
  setTextRole(m_note, TextRole::Caption, true);
  auto* line = new QHBoxLayout;
  line->setSpacing(space::kXs + 2);
  line->addWidget(m_value);
  line->addWidget(m_note);
  line->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(1);
  column->addWidget(m_label);
  column->addLayout(line);
  column->addWidget(m_meter);
  column->addStretch(1);
  // It keeps its place: the figures above must not jump.
  QSizePolicy policy = m_meter->sizePolicy();
  policy.setRetainSizeWhenHidden(true);
  m_meter->setSizePolicy(policy);
  setShare(-1);
}

void FigureCell::setFigure(const QString& value, const QString& note) {
  m_value->setText(value);
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
  setAccessibleName(QStringLiteral("%1: %2 %3").arg(m_label->text(), value, note).trimmed());
}

void FigureCell::setNoteBad(bool bad) {
  const char* tone = bad ? "bad" : "muted";
  if (m_note->property("moteTone") == QLatin1String(tone)) return;
  m_note->setProperty("moteTone", tone);
  m_note->setStyleSheet(QString());  // has the rule looked up again
}

void FigureCell::setShare(double share) {
  m_meter->setVisible(share >= 0);
  m_meter->setShare(share);
}

QString FigureCell::value() const {
  return m_value->text();
}

QString FigureCell::note() const {
  return m_note->text();
}

}  // namespace mote::kit
