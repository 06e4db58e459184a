// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A drag of the mouse over the canvas that does more than move the view.
#pragma once

#include <QPainter>
#include <QPointF>

namespace mote::canvas {

/// Positions are the scene's.
class Gesture {
 public:
  Gesture() = default;
  virtual ~Gesture() = default;
  Gesture(const Gesture&) = delete;
  Gesture& operator=(const Gesture&) = delete;

  virtual void move(QPointF position) = 0;
  virtual void release(QPointF position) = 0;
  /// Over the painted scene, in its coordinates; `scale` is the magnification.
  virtual void paint(QPainter& painter, double scale) const = 0;
};

}  // namespace mote::canvas
