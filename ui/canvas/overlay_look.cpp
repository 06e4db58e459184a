// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Range, colour, words and direction of an overlay.
#include <algorithm>

#include "ui/canvas/graph_painter.h"
#include "ui/kit/number_text.h"
#include "ui/kit/theme.h"

namespace mote::canvas {

OverlayLook OverlayLook::of(const overlay::NodeOverlay& overlay) {
  OverlayLook look;
  look.overlay = overlay;
  if (overlay.values.empty()) return look;
  look.low = overlay.minimum();
  look.high = overlay.maximum();
  if (overlay.scale == overlay::Scale::Diverging) {
    look.high = std::max(std::abs(look.low), std::abs(look.high));
    look.low = -look.high;
  } else if (look.low > 0 && overlay.scale == overlay::Scale::Sequential) {
    look.low = 0;
  }
  return look;
}

std::optional<double> OverlayLook::valueOf(const Card& card) const {
  std::optional<double> all;
  const auto add = [&](graph::NodeId node) {
    const auto found = overlay.values.find(node);
    if (found == overlay.values.end()) return;
    const double value = found->second;
    if (!kinds.empty()) {
      all = std::max(all.value_or(value), value);
      return;
    }
    switch (overlay.scale) {
      case overlay::Scale::Sequential:
        all = all.value_or(0) + value;
        break;
      case overlay::Scale::Reversed:
        all = std::min(all.value_or(value), value);
        break;
      case overlay::Scale::Diverging:
        if (std::abs(value) >= std::abs(all.value_or(0))) all = value;
    }
  };
  if (card.size != CardSize::Block) {
    add(card.node);
  } else {
    for (const graph::NodeId node : card.members) add(node);
  }
  return all;
}

const OverlayKind* OverlayLook::kind(double value) const {
  const auto index = static_cast<std::size_t>(std::max(value, 0.0));
  return index < kinds.size() ? &kinds[index] : nullptr;
}

QString OverlayLook::text(double value) const {
  if (const OverlayKind* one = kind(value)) return one->sign + QStringLiteral("  ") + one->name;
  return kit::quantityText(value, QString::fromStdString(overlay.unit));
}

double OverlayLook::position(double value) const {
  if (!kinds.empty()) return 1.0;
  return high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 1.0;
}

kit::ColorMap OverlayLook::map() const {
  return overlay.scale == overlay::Scale::Diverging ? kit::ColorMap::Balance : kit::ColorMap::Dusk;
}

bool OverlayLook::mapReversed() const {
  if (overlay.scale == overlay::Scale::Diverging) return false;
  const bool notableLow = overlay.scale == overlay::Scale::Reversed;
  const bool darkStandsOut = kit::mode() == kit::Mode::Light;
  return notableLow != darkStandsOut;
}

QColor OverlayLook::color(double value) const {
  if (const OverlayKind* one = kind(value)) return one->color;
  const double place = position(value);
  return kit::colorAt(map(), mapReversed() ? 1.0 - place : place);
}

}  // namespace mote::canvas
