// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dragging a box around what shall be selected.
#pragma once

#include <functional>
#include <vector>

#include "core/graph/ids.h"
#include "ui/canvas/gesture.h"
#include "ui/canvas/scene.h"

namespace mote::canvas {

class BoxGesture : public Gesture {
 public:
  using Done = std::function<void(std::vector<graph::NodeId>)>;
  BoxGesture(std::shared_ptr<const Scene> scene, QPointF from, Done done);
  void move(QPointF position) override;
  void release(QPointF position) override;
  void paint(QPainter& painter, double scale) const override;

 private:
  std::shared_ptr<const Scene> m_scene;
  QRectF m_box;
  QPointF m_from;
  Done m_done;
};

}  // namespace mote::canvas
