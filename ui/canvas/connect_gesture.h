// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dragging a connection from what makes a value to what shall read it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/graph/gestures.h"
#include "ui/canvas/gesture.h"
#include "ui/canvas/scene.h"

namespace mote::canvas {

/// What the canvas must ask about wiring, since the graph is not its business.
struct WiringRules {
  /// Names of a node's inputs.
  std::function<std::vector<std::string>(graph::NodeId)> inputs;
  /// Why the value may not go there; empty where it may.
  std::function<QString(graph::ValueId, graph::Slot)> objection;
};

class ConnectGesture : public Gesture {
 public:
  struct Outcome {
    graph::ValueId value;
    std::optional<graph::Slot> slot;  ///< none: let go over nothing
    QPointF position;
  };
  using Done = std::function<void(const Outcome&)>;

  /// `from` is where the wire begins, `value` what it carries.
  ConnectGesture(std::shared_ptr<const Scene> scene, CardIndex from, graph::ValueId value,
                 const WiringRules& rules, Done done);
  void move(QPointF position) override;
  void release(QPointF position) override;
  void paint(QPainter& painter, double scale) const override;

 private:
  void aim(QPointF position);
  void paintInputs(QPainter& painter, const Card& card) const;

  std::shared_ptr<const Scene> m_scene;
  CardIndex m_from;
  graph::ValueId m_value;
  const WiringRules& m_rules;
  Done m_done;
  QPointF m_at;
  CardIndex m_target = kNoCard;
  std::vector<std::string> m_inputs;  ///< of the target
  std::size_t m_slot = 0;
  QString m_objection;
};

}  // namespace mote::canvas
