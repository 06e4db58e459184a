// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows are indices of pairs; their words are made when they are seen.
#include "ui/bridge/differences_model.h"

#include <algorithm>

#include "ui/bridge/difference.h"
#include "ui/kit/direction.h"
#include "ui/kit/number_text.h"

namespace mote::bridge {
namespace {

constexpr int kSwatch = 16;

QString oneNode(const graph::Graph& graph, graph::NodeId id) {
  const graph::Node* node = graph.node(id);
  if (node == nullptr) return {};
  return QStringLiteral("%1  %2").arg(QString::fromStdString(node->type),
                                      QString::fromStdString(node->name));
}

QString changeOf(double before, double after, QString (*text)(double)) {
  if (before == 0 && after == 0) return {};
  if (before == after) return text(before);
  return kit::fromTo(text(before), text(after));
}

}  // namespace

DifferencesModel::DifferencesModel(QObject* parent) : QAbstractTableModel(parent) {
  m_shown.fill(true);
  m_shown[static_cast<std::size_t>(compare::Kind::Same)] = false;
}

void DifferencesModel::setCompared(std::shared_ptr<const ComparedGraphs> compared) {
  beginResetModel();
  m_compared = std::move(compared);
  list();
  endResetModel();
}

bool DifferencesModel::isShown(compare::Kind kind) const {
  return m_shown[static_cast<std::size_t>(kind)];
}

void DifferencesModel::setShown(compare::Kind kind, bool shown) {
  beginResetModel();
  m_shown[static_cast<std::size_t>(kind)] = shown;
  list();
  endResetModel();
}

void DifferencesModel::list() {
  m_rows.clear();
  if (!m_compared) return;
  const auto& pairs = m_compared->comparison.pairs;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (isShown(pairs[i].kind)) m_rows.push_back(i);
  }
}

const compare::Pair* DifferencesModel::pairAt(int row) const {
  const auto index = static_cast<std::size_t>(row);
  if (row < 0 || index >= m_rows.size()) return nullptr;
  return &m_compared->comparison.pairs[m_rows[index]];
}

int DifferencesModel::rowOf(graph::NodeId before, graph::NodeId after) const {
  const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](std::size_t index) {
    const compare::Pair& pair = m_compared->comparison.pairs[index];
    return (before && pair.before == before) || (after && pair.after == after);
  });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DifferencesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString DifferencesModel::nodeText(const compare::Pair& pair) const {
  const QString before = oneNode(*m_compared->before, pair.before);
  const QString after = oneNode(*m_compared->after, pair.after);
  if (before.isEmpty()) return after;
  return after.isEmpty() || before == after ? before : kit::fromTo(before, after);
}

QString DifferencesModel::textOf(const compare::Pair& pair, int column) const {
  const auto cost = [&pair](std::uint64_t compare::Costs::*figure, QString (*text)(double)) {
    return changeOf(double(pair.costsBefore.*figure), double(pair.costsAfter.*figure), text);
  };
  switch (column) {
    case Kind:
      return differenceName(pair.kind);
    case Node:
      return nodeText(pair);
    case Facts: {
      QStringList facts;
      for (const compare::Fact& fact : pair.facts) facts << factText(fact);
      return facts.join(QStringLiteral("; "));
    }
    case WeightBytes:
      return cost(&compare::Costs::weightBytes, kit::bytesText);
    case Macs:
      return cost(&compare::Costs::macs, kit::countText);
    default:
      return {};
  }
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const {
  const compare::Pair* pair = index.isValid() ? pairAt(index.row()) : nullptr;
  if (pair == nullptr) return {};
  const int column = index.column();
  if (role == Qt::DisplayRole) return textOf(*pair, column);
  if (role == Qt::DecorationRole && column == Kind) return differenceSwatch(pair->kind, kSwatch);
  if (role == Qt::ToolTipRole) {
    if (column != Facts) return textOf(*pair, column);
    return textOf(*pair, column).replace(QStringLiteral("; "), QStringLiteral("\n"));
  }
  if (role == Qt::TextAlignmentRole && column >= WeightBytes)
    return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  return {};
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant((section >= WeightBytes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Kind:
      return tr("Difference");
    case Node:
      return tr("Node");
    case Facts:
      return tr("What differs");
    case WeightBytes:
      return tr("Weights");
    default:
      return tr("MACs");
  }
}

}  // namespace mote::bridge
