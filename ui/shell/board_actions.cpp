// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands of the model's fit on a board.
#include <QActionGroup>
#include <QMenu>

#include "ui/bridge/studio.h"
#include "ui/kit/icon.h"
#include "ui/shell/window_actions.h"

namespace mote::shell {

void WindowActions::makeBoards(QMenu* menu) {
  QMenu* choices = menu->addMenu(kit::icon("chip"), tr("&Estimate for"));
  auto* group = new QActionGroup(this);
  auto& estimating = m_studio.estimating();
  const auto choice = [&](const QString& id, const QString& text) {
    QAction* action = add(choices, {nullptr, text, {}, "actionBoard_" + id},
                          [&estimating, id] { estimating.choose(id); });
    action->setCheckable(true);
    action->setData(id);
    group->addAction(action);
  };
  choice({}, tr("No board"));
  for (const bridge::BoardChoice& board : bridge::boardChoices())
    choice(board.id, QStringLiteral("%1, %2").arg(board.name, board.processor));
  const auto mark = [&estimating, group] {
    const auto* target = estimating.target();
    const QString id = target != nullptr ? QString::fromStdString(target->id) : QString();
    for (QAction* action : group->actions()) action->setChecked(action->data() == id);
  };
  connect(&estimating, &bridge::Estimating::boardChosen, group, mark);
  mark();
  m_strips = add(menu, {nullptr, tr("Run in &strips of rows"), {}, "actionStrips"},
                 [this] { m_studio.fixing().setStrips(m_strips->isChecked()); });
  m_strips->setCheckable(true);
  m_strips->setStatusTip(
      tr("Layers of high resolution compute a few rows at a time, in less working memory"));
  m_needModel << m_strips;
}

}  // namespace mote::shell
