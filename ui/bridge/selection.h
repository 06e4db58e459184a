// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What canvas and panels share as selected: nodes, one of them current, or one end of the graph, or
// a comment.
#pragma once

#include <QObject>
#include <algorithm>
#include <optional>
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
  /// The index of a comment of the graph's drawing, selected instead of nodes.
  [[nodiscard]] std::optional<std::size_t> comment() const { return m_comment; }

  /// This one alone; none for 0.
  void select(graph::NodeId node) {
    set(node ? std::vector{node} : std::vector<graph::NodeId>(), {});
  }
  void selectAll(std::vector<graph::NodeId> nodes) { set(std::move(nodes), {}); }
  void selectTerminal(graph::ValueId value) { set({}, value); }
  void selectComment(std::size_t comment) { set({}, {}, comment); }
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

  /// The mouse is over it on the canvas; 0 over none.
  [[nodiscard]] graph::NodeId hovered() const { return m_hovered; }
  void hover(graph::NodeId node) {
    if (node == m_hovered) return;
    m_hovered = node;
    Q_EMIT hoverChanged();
  }

 Q_SIGNALS:
  void hoverChanged();
  void changed(mote::graph::NodeId node);
  void revealWanted(mote::graph::NodeId node);

 private:
  void set(std::vector<graph::NodeId> nodes, graph::ValueId terminal,
           std::optional<std::size_t> comment = {}) {
    if (nodes == m_nodes && terminal == m_terminal && comment == m_comment) return;
    m_nodes = std::move(nodes);
    m_terminal = terminal;
    m_comment = comment;
    Q_EMIT changed(node());
  }

  std::vector<graph::NodeId> m_nodes;
  graph::ValueId m_terminal;
  std::optional<std::size_t> m_comment;
  graph::NodeId m_hovered;
};

}  // namespace mote::bridge
