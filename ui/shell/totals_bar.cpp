// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parameters, MACs.
#include "ui/shell/totals_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/bridge/studio.h"
#include "ui/kit/direction.h"
#include "ui/kit/number_text.h"
#include "ui/kit/theme.h"

namespace mote::shell {

TotalsBar::TotalsBar(bridge::Studio& studio, QWidget* parent) : QWidget(parent), m_studio(studio) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kit::space::kM, 0, kit::space::kM, 0);
  row->setSpacing(kit::space::kL);
  for (auto& figure : m_figures) {
    figure = new QLabel;
    figure->setTextFormat(Qt::RichText);
    row->addWidget(figure);
  }
  using bridge::Project;
  for (auto signal : {&Project::analysed, &Project::closed}) {
    connect(&studio.project(), signal, this, &TotalsBar::refresh);
  }
  refresh();
}

void TotalsBar::refresh() {
  const auto& project = m_studio.project();
  const auto analysis = project.analysis();
  setVisible(project.isOpen() && analysis);
  if (!project.isOpen() || !analysis) return;
  // A line that begins with Latin letters would else begin at the left.
  const QString direction = isRightToLeft() ? QString(QChar(0x200F)) : QString();
  const auto show = [&direction](QLabel* label, const QString& name, const QString& value) {
    label->setText(direction +
                   QStringLiteral("<span style='color:%1'>%2</span>&nbsp; <b>%3</b>")
                       .arg(kit::colors().muted.name(), kit::isolated(name), kit::isolated(value)));
    label->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
  };
  show(m_figures[0], tr("Parameters"),
       kit::countText(static_cast<double>(analysis->summary.parameters)));
  show(m_figures[1], tr("MACs"), kit::countText(static_cast<double>(analysis->summary.macs)));
}

void TotalsBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) refresh();
  QWidget::changeEvent(event);
}

}  // namespace mote::shell
