// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mixes picture and map colours cell by cell.
#include "core/overlay/render.h"

#include <algorithm>
#include <cmath>

namespace mote::overlay {
namespace {

std::uint8_t mix(std::uint8_t below, std::uint8_t above, double opacity) {
  return static_cast<std::uint8_t>(std::lround(below * (1.0 - opacity) + above * opacity));
}

}  // namespace

Pixels pictureOf(const Array& input) {
  const Dims& dims = input.dims();
  if (dims.size() != 4 || input.elements() == 0) return {};
  const bool last = dims[3] < dims[1];
  const std::int64_t channels = last ? dims[3] : dims[1];
  Pixels picture{last ? dims[1] : dims[2], last ? dims[2] : dims[3], {}};
  const std::vector<float> values = input.toFloats();
  const auto [low, high] = std::ranges::minmax(values);
  const float range = high > low ? high - low : 1.0F;
  const auto level = [&](std::int64_t c, std::int64_t y, std::int64_t x) {
    const auto index = last ? (y * picture.width + x) * channels + c
                            : (c * picture.height + y) * picture.width + x;
    return static_cast<std::uint8_t>(
        std::lround((values[static_cast<std::size_t>(index)] - low) / range * 255.0F));
  };
  const std::int64_t green = channels == 3 ? 1 : 0;
  const std::int64_t blue = channels == 3 ? 2 : 0;
  for (std::int64_t y = 0; y < picture.height; ++y) {
    for (std::int64_t x = 0; x < picture.width; ++x) {
      picture.cells.push_back({level(0, y, x), level(green, y, x), level(blue, y, x)});
    }
  }
  return picture;
}

Pixels enlarge(const Pixels& picture, std::int64_t zoom) {
  Pixels out{picture.height * zoom, picture.width * zoom, {}};
  out.cells.reserve(static_cast<std::size_t>(out.height * out.width));
  for (std::int64_t y = 0; y < out.height; ++y) {
    for (std::int64_t x = 0; x < out.width; ++x) {
      out.cells.push_back(
          picture.cells[static_cast<std::size_t>(y / zoom * picture.width + x / zoom)]);
    }
  }
  return out;
}

Pixels blend(const Pixels& picture, const Heatmap& heatmap, ColorMap map, double opacity,
             std::int64_t zoom) {
  Pixels mixed = picture;
  const auto heat = heatmap.cells.as<float>();
  for (std::size_t i = 0; i < std::min(mixed.cells.size(), heat.size()); ++i) {
    const Rgb above = colorAt(map, static_cast<double>(heat[i]));
    Rgb& cell = mixed.cells[i];
    cell = {mix(cell.red, above.red, opacity), mix(cell.green, above.green, opacity),
            mix(cell.blue, above.blue, opacity)};
  }
  return enlarge(mixed, zoom);
}

}  // namespace mote::overlay
