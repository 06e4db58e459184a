// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The graph's nodes as a table: operator, name, output shape, cost.
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "ui/bridge/analysis.h"

namespace mote::bridge {

class OutlineModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Type, Name, Macs, Parameters, ColumnCount };
  using QAbstractTableModel::QAbstractTableModel;

  /// Null empties the table.
  void setAnalysis(std::shared_ptr<const Analysis> analysis);
  [[nodiscard]] graph::NodeId nodeAt(int row) const;
  /// -1 where the node is not listed.
  [[nodiscard]] int rowOf(graph::NodeId node) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] QString textOf(const graph::Node& node, int column) const;
  [[nodiscard]] double figureOf(graph::NodeId node, int column) const;

  std::shared_ptr<const Analysis> m_analysis;
  std::vector<graph::NodeId> m_rows;
};

}  // namespace mote::bridge
