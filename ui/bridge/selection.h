// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one selected node that canvas and panels share.
#pragma once

#include <QObject>

#include "core/graph/ids.h"

namespace mote::bridge {

class Selection : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  [[nodiscard]] graph::NodeId node() const { return m_node; }
  void select(graph::NodeId node) {
    if (node == m_node) return;
    m_node = node;
    Q_EMIT changed(node);
  }
  /// Selects and asks the canvas to bring the node into view.
  void reveal(graph::NodeId node) {
    select(node);
    Q_EMIT revealWanted(node);
  }

 Q_SIGNALS:
  void changed(mote::graph::NodeId node);
  void revealWanted(mote::graph::NodeId node);

 private:
  graph::NodeId m_node;
};

}  // namespace mote::bridge
