// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The differences of two models as a table, those of the kinds that are wanted.
#pragma once

#include <QAbstractTableModel>
#include <array>
#include <memory>
#include <vector>

#include "core/compare/compare.h"

namespace mote::bridge {

/// A comparison with the graphs it is of.
struct ComparedGraphs {
  std::shared_ptr<const graph::Graph> before;
  std::shared_ptr<const graph::Graph> after;
  compare::Comparison comparison;
};

class DifferencesModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Kind, Node, Facts, WeightBytes, Macs, ColumnCount };
  explicit DifferencesModel(QObject* parent = nullptr);

  void setCompared(std::shared_ptr<const ComparedGraphs> compared);
  [[nodiscard]] bool isShown(compare::Kind kind) const;
  void setShown(compare::Kind kind, bool shown);
  /// Null where there is no such row.
  [[nodiscard]] const compare::Pair* pairAt(int row) const;
  /// -1 where neither node is listed.
  [[nodiscard]] int rowOf(graph::NodeId before, graph::NodeId after) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void list();
  [[nodiscard]] QString textOf(const compare::Pair& pair, int column) const;
  [[nodiscard]] QString nodeText(const compare::Pair& pair) const;

  std::shared_ptr<const ComparedGraphs> m_compared;
  std::array<bool, compare::kKinds> m_shown{};
  std::vector<std::size_t> m_rows;  ///< of the comparison's pairs
};

}  // namespace mote::bridge
