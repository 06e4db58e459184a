// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Label above, figure, note below.
#include "ui/kit/figure_tile.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/kit/direction.h"
#include "ui/kit/theme.h"

namespace mote::kit {

FigureTile::FigureTile(const QString& label, QWidget* parent)
    : QFrame(parent), m_label(new QLabel(label)), m_value(new QLabel), m_note(new QLabel) {
  setProperty("moteCard", "true");
  setTextRole(m_label, TextRole::Caption, true);
  setTextRole(m_value, TextRole::Figure);
  setTextRole(m_note, TextRole::Caption, true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
  column->setSpacing(2);
  column->addWidget(m_label);
  column->addWidget(m_value);
  column->addWidget(m_note);
  clearFigure();
}

void FigureTile::setLabel(const QString& label) {
  m_label->setText(label);
  describe();
}

void FigureTile::setFigure(const QString& value, const QString& note) {
  m_value->setText(isolated(value));
  m_note->setText(isolated(note));
  m_note->setVisible(!note.isEmpty());
  describe();
}

void FigureTile::clearFigure() {
  setFigure(QStringLiteral("–"));
}

QString FigureTile::value() const {
  return m_value->text();
}

void FigureTile::describe() {
  setAccessibleName(
      QStringLiteral("%1: %2 %3").arg(m_label->text(), m_value->text(), m_note->text()));
}

}  // namespace mote::kit
