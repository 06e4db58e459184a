// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keeps the shown graph from running, one line each.
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/graph/ids.h"
#include "core/result/result.h"

namespace mote::bridge {

struct Problem {
  graph::NodeId node;  ///< none where it concerns the whole model
  Error error;
};

class ProblemsModel : public QAbstractListModel {
  Q_OBJECT
 public:
  using QAbstractListModel::QAbstractListModel;
  void setProblems(std::vector<Problem> problems);
  [[nodiscard]] graph::NodeId nodeAt(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  std::vector<Problem> m_problems;
};

}  // namespace mote::bridge
