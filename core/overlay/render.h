// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A heatmap laid over its picture, as pixels.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/overlay/color_map.h"
#include "core/overlay/overlay.h"

namespace mote::overlay {

/// 8-bit RGB, row-major.
struct Pixels {
  std::int64_t height = 0;
  std::int64_t width = 0;
  std::vector<Rgb> cells;
};

/// The picture of a model input [1, C, H, W] or [1, H, W, C] with 1 or 3 channels (others: the
/// first), stretched so that its lowest value is black and its highest white.
[[nodiscard]] Pixels pictureOf(const Array& input);

/// Each picture cell becomes a square of `zoom` pixels; opacity 0 shows the picture, 1 the map.
[[nodiscard]] Pixels blend(const Pixels& picture, const Heatmap& heatmap, ColorMap map,
                           double opacity, std::int64_t zoom);
/// The picture alone, enlarged the same way.
[[nodiscard]] Pixels enlarge(const Pixels& picture, std::int64_t zoom);

}  // namespace mote::overlay
