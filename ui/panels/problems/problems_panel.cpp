// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings of the analysis, and the compiler's refusal where it says more.
#include "ui/panels/problems/problems_panel.h"

#include <QListView>
#include <QStackedLayout>

#include "ui/bridge/problems_model.h"
#include "ui/bridge/studio.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/manual_page.h"

namespace mote::panels {

ProblemsPanel::ProblemsPanel(bridge::Studio& studio, QWidget* parent)
    : QWidget(parent),
      m_studio(studio),
      m_model(new bridge::ProblemsModel(this)),
      m_list(new QListView),
      m_stack(new QStackedLayout(this)) {
  kit::setManualPage(this, "open_model");
  setProperty("moteGround", "surface");
  setAttribute(Qt::WA_StyledBackground);
  m_list->setModel(m_model);
  m_list->setWordWrap(true);
  m_list->setAccessibleName(tr("Problems"));
  m_stack->addWidget(
      new kit::EmptyState("check_circle", tr("No problems"),
                          tr("Everything in this model is understood and can be compiled.")));
  m_stack->addWidget(m_list);
  const auto jump = [this](const QModelIndex& index) {
    const graph::NodeId node = m_model->nodeAt(index.row());
    if (node) m_studio.selection().reveal(node);
  };
  connect(m_list, &QListView::clicked, this, jump);
  connect(m_list, &QListView::activated, this, jump);
  connect(&studio.project(), &bridge::Project::analysed, this, &ProblemsPanel::reload);
  connect(&studio.project(), &bridge::Project::footprintKnown, this, &ProblemsPanel::reload);
  connect(&studio.project(), &bridge::Project::closed, this, &ProblemsPanel::reload);
  reload();
}

void ProblemsPanel::reload() {
  std::vector<bridge::Problem> problems;
  if (const auto analysis = m_studio.project().analysis()) {
    for (const auto& finding : analysis->summary.findings) {
      problems.push_back({finding.node, finding.error});
    }
  }
  const auto& refusal = m_studio.project().memory().refusal;
  if (refusal && problems.empty()) problems.push_back({{}, *refusal});
  m_stack->setCurrentIndex(problems.empty() ? 0 : 1);
  const int count = static_cast<int>(problems.size());
  m_model->setProblems(std::move(problems));
  Q_EMIT counted(count);
}

}  // namespace mote::panels
