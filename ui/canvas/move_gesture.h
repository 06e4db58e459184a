// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dragging cards to where one wants them.
#pragma once

#include <functional>
#include <vector>

#include "ui/canvas/gesture.h"
#include "ui/canvas/scene.h"

namespace mote::canvas {

class MoveGesture : public Gesture {
 public:
  /// How far the cards were moved; nothing where it was but a click.
  using Done = std::function<void(const std::vector<CardIndex>& cards, QPointF by)>;

  MoveGesture(std::shared_ptr<const Scene> scene, std::vector<CardIndex> cards, QPointF from,
              Done done);
  void move(QPointF position) override;
  void release(QPointF position) override;
  void paint(QPainter& painter, double scale) const override;

 private:
  std::shared_ptr<const Scene> m_scene;
  std::vector<CardIndex> m_cards;
  QPointF m_from;
  QPointF m_by;
  Done m_done;
};

}  // namespace mote::canvas
