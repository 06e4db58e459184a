// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every node in a table: filter it, sort it, jump to it.
#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

#include "core/graph/ids.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace mote::bridge {
class OutlineModel;
class Studio;
}  // namespace mote::bridge

namespace mote::kit {
class EmptyState;
}

namespace mote::panels {

class OutlinePanel : public QWidget {
  Q_OBJECT
 public:
  explicit OutlinePanel(bridge::Studio& studio, QWidget* parent = nullptr);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void reload();
  void follow(graph::NodeId node);
  void jump(const QModelIndex& index);
  void count();

  bridge::Studio& m_studio;
  bridge::OutlineModel* m_model;
  QSortFilterProxyModel* m_proxy;
  QLineEdit* m_filter;
  QTableView* m_table;
  QLabel* m_count;
  kit::EmptyState* m_empty;
  bool m_following = false;
};

}  // namespace mote::panels
