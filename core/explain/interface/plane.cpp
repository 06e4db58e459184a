// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Geometry of picture inputs and scaling of maps.
#include "core/explain/interface/plane.h"

#include <algorithm>
#include <cmath>

namespace mote::explain {

Result<Plane> planeOf(const Dims& dims) {
  if (dims.size() != 4 || dims[0] != 1 ||
      std::ranges::any_of(dims, [](auto dim) { return dim < 1; })) {
    return refused(
        "explain.input-not-picture",
        "Heatmaps need a picture input of shape [1, C, H, W] or [1, H, W, C]; this model takes %1",
        {dimsText(dims)});
  }
  if (dims[3] < dims[1]) return Plane{dims[1], dims[2], dims[3], true};
  return Plane{dims[2], dims[3], dims[1], false};
}

std::vector<float> upsample(std::span<const float> map, std::int64_t height, std::int64_t width,
                            const Plane& plane) {
  std::vector<float> out(plane.cells());
  const auto position = [](std::int64_t i, std::int64_t from, std::int64_t to) {
    const double centre =
        (static_cast<double>(i) + 0.5) * static_cast<double>(from) / static_cast<double>(to) - 0.5;
    return std::clamp(centre, 0.0, static_cast<double>(from - 1));
  };
  for (std::int64_t y = 0; y < plane.height; ++y) {
    const double py = position(y, height, plane.height);
    const auto y0 = static_cast<std::int64_t>(py);
    const std::int64_t y1 = std::min(y0 + 1, height - 1);
    for (std::int64_t x = 0; x < plane.width; ++x) {
      const double px = position(x, width, plane.width);
      const auto x0 = static_cast<std::int64_t>(px);
      const std::int64_t x1 = std::min(x0 + 1, width - 1);
      const auto at = [&](std::int64_t row, std::int64_t column) {
        return static_cast<double>(map[static_cast<std::size_t>(row * width + column)]);
      };
      const double wx = px - static_cast<double>(x0);
      const double top = at(y0, x0) * (1.0 - wx) + at(y0, x1) * wx;
      const double bottom = at(y1, x0) * (1.0 - wx) + at(y1, x1) * wx;
      const double wy = py - static_cast<double>(y0);
      out[static_cast<std::size_t>(y * plane.width + x)] =
          static_cast<float>(top * (1.0 - wy) + bottom * wy);
    }
  }
  return out;
}

overlay::Heatmap normalized(const std::string& quantity, const std::vector<float>& values,
                            const Plane& plane) {
  overlay::Heatmap heatmap;
  heatmap.quantity = quantity;
  const auto [low, high] = std::ranges::minmax(values);
  heatmap.rawMinimum = low;
  heatmap.rawMaximum = high;
  std::vector<float> scaled(values.size(), 0.0F);
  if (high > low) {
    std::ranges::transform(values, scaled.begin(),
                           [low, high](float v) { return (v - low) / (high - low); });
  }
  heatmap.cells = Array::floats({plane.height, plane.width}, scaled);
  return heatmap;
}

}  // namespace mote::explain
