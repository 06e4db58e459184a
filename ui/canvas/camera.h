// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the view looks: scale and offset, and gliding from one place to another.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace mote::canvas {

struct Camera {
  double scale = 1.0;
  QPointF offset;  ///< scene point shown at the widget's top left

  [[nodiscard]] QPointF toScene(QPointF widget) const { return widget / scale + offset; }
  [[nodiscard]] QPointF toWidget(QPointF scene) const { return (scene - offset) * scale; }
  [[nodiscard]] QTransform transform() const {
    return QTransform(scale, 0, 0, scale, -offset.x() * scale, -offset.y() * scale);
  }
  /// The same scene point stays under `anchor`.
  [[nodiscard]] Camera zoomed(double factor, QPointF anchor, double least, double most) const;
  /// Shows all of `rect` with a margin, at most at `most`.
  [[nodiscard]] static Camera showing(const QRectF& rect, QSizeF room, double most);
  [[nodiscard]] static Camera between(const Camera& from, const Camera& to, double share);
};

}  // namespace mote::canvas
