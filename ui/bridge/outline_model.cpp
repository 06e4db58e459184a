// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows in execution order, as the canvas draws them; the edit role gives plain numbers to sort by.
#include "ui/bridge/outline_model.h"

#include <algorithm>

#include "ui/kit/number_text.h"

namespace mote::bridge {

void OutlineModel::setAnalysis(std::shared_ptr<const Analysis> analysis) {
  beginResetModel();
  m_analysis = std::move(analysis);
  m_rows = m_analysis ? m_analysis->graph->topologicalOrder() : std::vector<graph::NodeId>();
  std::erase_if(m_rows, [this](graph::NodeId id) {
    return handsOverWeights(*m_analysis->graph, *m_analysis->graph->node(id));
  });
  endResetModel();
}

graph::NodeId OutlineModel::nodeAt(int row) const {
  const auto index = static_cast<std::size_t>(row);
  return row >= 0 && index < m_rows.size() ? m_rows[index] : graph::NodeId();
}

int OutlineModel::rowOf(graph::NodeId node) const {
  const auto found = std::find(m_rows.begin(), m_rows.end(), node);
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutlineModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

double OutlineModel::figureOf(graph::NodeId node, int column) const {
  const auto found = m_analysis->perNode.find(node);
  if (found == m_analysis->perNode.end()) return 0;
  return static_cast<double>(column == Macs ? found->second.macs : found->second.parameters);
}

QString OutlineModel::textOf(const graph::Node& node, int column) const {
  if (column == Type) return QString::fromStdString(node.type);
  if (column == Name) {
    if (!node.name.empty() || node.outputs.empty()) return QString::fromStdString(node.name);
    const auto* made = m_analysis->graph->value(node.outputs.front());
    return made != nullptr ? QString::fromStdString(made->name) : QString();
  }
  const double figure = figureOf(node.id, column);
  return figure > 0 ? kit::countText(figure) : QString();
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
  const graph::Node* node = m_analysis ? m_analysis->graph->node(nodeAt(index.row())) : nullptr;
  if (node == nullptr) return {};
  switch (role) {
    case Qt::DisplayRole:
      return textOf(*node, index.column());
    case Qt::EditRole:
      if (index.column() >= Macs) return figureOf(node->id, index.column());
      return textOf(*node, index.column());
    case Qt::ToolTipRole:
      return index.column() == Name ? QVariant(textOf(*node, Name)) : QVariant();
    case Qt::TextAlignmentRole:
      return index.column() >= Macs ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
      return {};
  }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return section >= Macs ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                           : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Type:
      return tr("Operator");
    case Name:
      return tr("Name");
    case Macs:
      return tr("MACs");
    default:
      return tr("Parameters");
  }
}

}  // namespace mote::bridge
