// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two graph views that look at the same place of two graphs: partners stay side by side.
#pragma once

#include <QObject>
#include <QPointF>
#include <array>
#include <utility>
#include <vector>

#include "core/graph/ids.h"

namespace mote::canvas {

class GraphView;

class PairedViews : public QObject {
  Q_OBJECT
 public:
  PairedViews(GraphView& before, GraphView& after, QObject* parent = nullptr);
  /// Of the scenes that the views show.
  void setPairs(const std::vector<std::pair<graph::NodeId, graph::NodeId>>& pairs);
  /// Brings both into the middle of their views; either may be none.
  void show(graph::NodeId before, graph::NodeId after);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  /// A person chose a node of one graph: it and its partner, if it has one.
  void selected(mote::graph::NodeId before, mote::graph::NodeId after);

 private:
  /// How far partners at that height of one scene are from where they are in the other.
  struct Shift {
    double height = 0;
    QPointF by;
  };
  struct Side {
    GraphView* view = nullptr;
    std::vector<Shift> shifts;  ///< by height
    graph::NodeId chosen;
  };
  void connectSide(std::size_t index);
  void follow(std::size_t leader);
  void choose(std::size_t index, graph::NodeId node);
  [[nodiscard]] QPointF shiftAt(std::size_t leader) const;
  [[nodiscard]] bool bothChosenSeen(std::size_t leader) const;
  void mark(graph::NodeId before, graph::NodeId after);

  std::array<Side, 2> m_sides;
  std::vector<std::pair<graph::NodeId, graph::NodeId>> m_pairs;
  bool m_following = false;
};

}  // namespace mote::canvas
