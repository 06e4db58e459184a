// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What canvas and panels share as selected: nodes, one of them current, or one end of the graph.
#pragma once

#include <QObject>
#include <algorithm>
#include <vector>

#include "core/graph/ids.h"

namespace mote::bridge {

class Selection : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  /// The one that panels show; 0 where none is selected.
  [[nodiscard]] graph::NodeId node() const {
    return m_nodes.empty() ? graph::NodeId() : m_nodes.back();
  }
  /// All, the current one last.
  [[nodiscard]] const std::vector<graph::NodeId>& nodes() const { return m_nodes; }
  /// A graph input or output, selected instead of nodes.
  [[nodiscard]] graph::ValueId terminal() const { return m_terminal; }

  /// This one alone; none for 0.
  void select(graph::NodeId node) {
    set(node ? std::vector{node} : std::vector<graph::NodeId>(), {});
  }
  void selectAll(std::vector<graph::NodeId> nodes) { set(std::move(nodes), {}); }
  void selectTerminal(graph::ValueId value) { set({}, value); }
  /// In or out; a node that comes in becomes the current one.
  void toggle(graph::NodeId node) {
    std::vector<graph::NodeId> nodes = m_nodes;
    if (std::erase(nodes, node) == 0) nodes.push_back(node);
    set(std::move(nodes), {});
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
  void set(std::vector<graph::NodeId> nodes, graph::ValueId terminal) {
    if (nodes == m_nodes && terminal == m_terminal) return;
    m_nodes = std::move(nodes);
    m_terminal = terminal;
    Q_EMIT changed(node());
  }

  std::vector<graph::NodeId> m_nodes;
  graph::ValueId m_terminal;
};

}  // namespace mote::bridge
