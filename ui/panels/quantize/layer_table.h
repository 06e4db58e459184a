// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layers by their signal to quantization noise, worst first.
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <vector>

#include "core/workspace/quantize_model.h"

namespace mote::panels {

class LayerTable : public QTableView {
  Q_OBJECT
 public:
  explicit LayerTable(QWidget* parent = nullptr);
  void setLayers(const std::vector<workspace::LayerError>& layers);
  void follow(graph::NodeId node);

 Q_SIGNALS:
  void chosen(mote::graph::NodeId node);

 private:
  class Model;
  Model* m_layers;
  QSortFilterProxyModel* m_proxy;
  bool m_following = false;
};

}  // namespace mote::panels
