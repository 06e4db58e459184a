// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small model behind a sorting table with bars.
#include "ui/panels/quantize/layer_table.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/kit/color_map.h"
#include "ui/kit/direction.h"
#include "ui/kit/number_text.h"
#include "ui/kit/select_row.h"
#include "ui/kit/theme.h"

namespace mote::panels {
namespace {

constexpr int kShareRole = Qt::UserRole;

/// Figure at the end, bar before it: short and notable where the noise is strong.
class BarDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    if (option.state & QStyle::State_Selected) {
      painter->fillRect(option.rect, kit::colors().accentSoft);
    }
    const QRect room = option.rect.adjusted(6, 0, -6, 0);
    const QRectF track = kit::mirrored(
        QRectF(room.left(), room.center().y() - 3, room.width() - 62, 7), QRectF(room));
    const double share = index.data(kShareRole).toDouble();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(kit::blend(kit::colors().surface, kit::colors().muted, 0.18));
    painter->drawRoundedRect(track, 3, 3);
    QRectF bar(track);
    bar.setWidth(std::max(4.0, track.width() * share));
    const bool light = kit::mode() == kit::Mode::Light;
    painter->setBrush(kit::colorAt(kit::ColorMap::Dusk, light ? share : 1.0 - share));
    painter->drawRoundedRect(kit::mirrored(bar, track), 3, 3);
    painter->setPen(kit::colors().text);
    painter->setFont(option.font);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
  }
};

}  // namespace

class LayerTable::Model : public QAbstractTableModel {
 public:
  using QAbstractTableModel::QAbstractTableModel;

  void set(std::vector<workspace::LayerError> layers) {
    beginResetModel();
    m_layers = std::move(layers);
    m_low = m_high = 0;
    for (const auto& layer : m_layers) m_high = std::max(m_high, layer.sqnrDb);
    endResetModel();
  }
  [[nodiscard]] graph::NodeId nodeAt(int row) const {
    return row >= 0 && row < rowCount({}) ? m_layers[static_cast<std::size_t>(row)].node
                                          : graph::NodeId();
  }
  [[nodiscard]] int rowOf(graph::NodeId node) const {
    const auto found = std::find_if(m_layers.begin(), m_layers.end(),
                                    [node](const auto& layer) { return layer.node == node; });
    return found == m_layers.end() ? -1 : static_cast<int>(found - m_layers.begin());
  }
  int rowCount(const QModelIndex& parent) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_layers.size());
  }
  int columnCount(const QModelIndex&) const override { return 2; }
  QVariant data(const QModelIndex& index, int role) const override {
    const auto& layer = m_layers[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
      return index.column() == 0 ? QString::fromStdString(layer.name)
                                 : kit::quantityText(layer.sqnrDb, "dB");
    }
    if (role == Qt::EditRole) {
      return index.column() == 0 ? QVariant(QString::fromStdString(layer.name))
                                 : QVariant(layer.sqnrDb);
    }
    if (role == Qt::ToolTipRole) return QString::fromStdString(layer.name);
    if (role == kShareRole) return m_high > m_low ? (layer.sqnrDb - m_low) / (m_high - m_low) : 1;
    return {};
  }
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return section == 0 ? LayerTable::tr("Layer") : LayerTable::tr("SQNR");
  }

 private:
  std::vector<workspace::LayerError> m_layers;
  double m_low = 0;
  double m_high = 0;
};

LayerTable::LayerTable(QWidget* parent)
    : QTableView(parent), m_layers(new Model(this)), m_proxy(new QSortFilterProxyModel(this)) {
  setObjectName("layerTable");
  setAccessibleName(tr("Layers by quantization SNR"));
  m_proxy->setSourceModel(m_layers);
  m_proxy->setSortRole(Qt::EditRole);
  setModel(m_proxy);
  setItemDelegateForColumn(1, new BarDelegate(this));
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setShowGrid(false);
  setSortingEnabled(true);
  sortByColumn(1, Qt::AscendingOrder);
  setWordWrap(false);
  setTabKeyNavigation(false);  // Tab leads on
  setTextElideMode(Qt::ElideMiddle);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(26);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& index) {
            if (m_following || !index.isValid()) return;
            Q_EMIT chosen(m_layers->nodeAt(m_proxy->mapToSource(index).row()));
          });
}

void LayerTable::setLayers(const std::vector<workspace::LayerError>& layers) {
  m_layers->set(layers);
}

void LayerTable::follow(graph::NodeId node) {
  m_following = true;
  const QModelIndex index = m_proxy->mapFromSource(m_layers->index(m_layers->rowOf(node), 0));
  if (index.isValid()) {
    kit::selectRow(*this, index.row());
  } else {
    clearSelection();
  }
  m_following = false;
}

}  // namespace mote::panels
