// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the visible part of a scene, with as much detail as the zoom can carry.
#pragma once

#include <QPainter>
#include <QRectF>
#include <optional>
#include <set>
#include <unordered_set>
#include <vector>

#include "core/overlay/overlay.h"
#include "ui/canvas/scene.h"
#include "ui/kit/color_map.h"

namespace mote::canvas {

/// A value that is one of a few kinds: a sign, so that its colour is not all that tells, and words.
struct OverlayKind {
  QString sign;
  QString name;
  QColor color;
};

/// An overlay ready to paint: values with their range, or by kind.
struct OverlayLook {
  overlay::NodeOverlay overlay;
  double low = 0;
  double high = 0;
  std::vector<OverlayKind> kinds;  ///< by value; empty where values are amounts

  static OverlayLook of(const overlay::NodeOverlay& overlay);
  /// Of a block: all costs together, or its most notable value where the scale runs otherwise.
  [[nodiscard]] std::optional<double> valueOf(const Card& card) const;
  /// Null where values are amounts.
  [[nodiscard]] const OverlayKind* kind(double value) const;
  /// The amount with its unit, or sign and name of the kind.
  [[nodiscard]] QString text(double value) const;
  /// 0..1 over the range; attention grows towards the scale's notable end.
  [[nodiscard]] double position(double value) const;
  [[nodiscard]] QColor color(double value) const;
  [[nodiscard]] kit::ColorMap map() const;
  /// Whether the map runs backwards so that the notable end stands out on the current ground.
  [[nodiscard]] bool mapReversed() const;
};

struct Marks {
  CardIndex selected = kNoCard;          ///< the current one
  std::unordered_set<CardIndex> others;  ///< selected too
  CardIndex hovered = kNoCard;
  std::unordered_set<CardIndex> hits;
  CardIndex currentHit = kNoCard;
  std::unordered_set<CardIndex> faulty;
  [[nodiscard]] bool chosen(CardIndex card) const {
    return card == selected || others.contains(card);
  }
};

class GraphPainter {
 public:
  /// `painter` already carries the view's transform; `scale` is its magnification.
  GraphPainter(QPainter& painter, const Scene& scene, const Marks& marks,
               const OverlayLook* overlay, double scale);
  void paint(const QRectF& visible);

 private:
  void paintSegments(const QRectF& visible);
  void paintSegmentsFar(const std::vector<std::uint32_t>& segments, const QRectF& visible);
  void paintSegment(const Segment& segment, const QColor& color, double width);
  void paintLabel(const Segment& segment);
  [[nodiscard]] bool isMarked(CardIndex index) const;
  void paintOne(CardIndex index);
  void paintCard(CardIndex index);
  void paintCardFar(CardIndex index);
  void paintSign(const Card& card, const OverlayKind& kind);
  void paintTerminal(const Card& card);
  void paintOperator(const Card& card);
  [[nodiscard]] static double radiusOf(const Card& card);
  void paintRing(CardIndex index, const Card& card);
  void paintFrame(CardIndex index, const Card& card);
  void paintBand(const Card& card);
  void paintStack(const Card& card);
  void paintComment(const Card& card);
  [[nodiscard]] std::optional<double> valueOf(const Card& card) const;
  void text(const QRectF& rect, int flags, const QString& text);

  QPainter& m_painter;
  const Scene& m_scene;
  const Marks& m_marks;
  const OverlayLook* m_overlay;
  double m_scale;
};

}  // namespace mote::canvas
