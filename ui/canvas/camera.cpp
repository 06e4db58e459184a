// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Zooming around a point, fitting a rectangle, gliding.
#include "ui/canvas/camera.h"

#include <algorithm>
#include <cmath>

namespace mote::canvas {

Camera Camera::zoomed(double factor, QPointF anchor, double least, double most) const {
  const QPointF fixed = toScene(anchor);
  Camera next;
  next.scale = std::clamp(scale * factor, least, most);
  next.offset = fixed - anchor / next.scale;
  return next;
}

Camera Camera::showing(const QRectF& rect, QSizeF room, double most) {
  constexpr double kMargin = 40;
  Camera camera;
  const double width = std::max(1.0, room.width() - 2 * kMargin);
  const double height = std::max(1.0, room.height() - 2 * kMargin);
  camera.scale =
      std::min({width / std::max(1.0, rect.width()), height / std::max(1.0, rect.height()), most});
  camera.offset =
      rect.center() - QPointF(room.width() / 2 / camera.scale, room.height() / 2 / camera.scale);
  return camera;
}

Camera Camera::between(const Camera& from, const Camera& to, double share) {
  Camera camera;
  camera.scale = from.scale * std::pow(to.scale / from.scale, share);
  camera.offset = from.offset + (to.offset - from.offset) * share;
  return camera;
}

}  // namespace mote::canvas
