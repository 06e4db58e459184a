// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences and marks of problems.
#include "ui/bridge/problems_model.h"

#include "ui/bridge/error_text.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

namespace mote::bridge {

void ProblemsModel::setProblems(std::vector<Problem> problems) {
  beginResetModel();
  m_problems = std::move(problems);
  endResetModel();
}

graph::NodeId ProblemsModel::nodeAt(int row) const {
  const auto index = static_cast<std::size_t>(row);
  return row >= 0 && index < m_problems.size() ? m_problems[index].node : graph::NodeId();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const {
  const auto row = static_cast<std::size_t>(index.row());
  if (!index.isValid() || row >= m_problems.size()) return {};
  const Problem& problem = m_problems[row];
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return errorText(problem.error);
  if (role == Qt::DecorationRole) {
    return kit::iconPixmap("problems", 16, kit::colors().warning);
  }
  return {};
}

}  // namespace mote::bridge
