// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Means over depth, one colour scale for all.
#include "ui/bridge/filter_picture.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/color_map.h"

namespace mote::bridge {
namespace {

constexpr std::size_t kMostElements = std::size_t{1} << 24U;
constexpr int kColumns = 16;

struct Filters {
  int count = 0;
  int depth = 0;
  int height = 0;
  int width = 0;
};

std::optional<Filters> filtersOf(const Dims& dims, int most) {
  if (dims.size() != 3 && dims.size() != 4) return std::nullopt;
  const bool flat = dims.size() == 3;
  const std::int64_t height = flat ? 1 : dims[2];
  const std::int64_t width = dims.back();
  if (height * width < 3 || height > 64 || width > 64 || dims[1] < 1) return std::nullopt;
  return Filters{static_cast<int>(std::min<std::int64_t>(dims[0], most)), static_cast<int>(dims[1]),
                 static_cast<int>(height), static_cast<int>(width)};
}

std::vector<double> meansOf(const Filters& filters, const std::vector<float>& weights) {
  const std::size_t size = static_cast<std::size_t>(filters.height) * filters.width;
  const auto depth = static_cast<std::size_t>(filters.depth);
  std::vector<double> means(size * filters.count, 0.0);
  for (std::size_t f = 0; f < static_cast<std::size_t>(filters.count); ++f) {
    for (std::size_t d = 0; d < depth; ++d) {
      for (std::size_t i = 0; i < size; ++i) {
        const float weight = weights[(f * depth + d) * size + i];
        if (std::isfinite(weight))
          means[f * size + i] += static_cast<double>(weight) / filters.depth;
      }
    }
  }
  return means;
}

}  // namespace

QImage filterPicture(const Array& weights, int most) {
  const auto filters = filtersOf(weights.dims(), most);
  if (!filters || filters->count < 1 || weights.elements() > kMostElements) return {};
  const std::vector<double> means = meansOf(*filters, weights.toFloats());
  double largest = 0.0;
  for (const double mean : means) largest = std::max(largest, std::fabs(mean));
  const int columns = std::min(kColumns, filters->count);
  const int rows = (filters->count + columns - 1) / columns;
  QImage picture(columns * (filters->width + 1) - 1, rows * (filters->height + 1) - 1,
                 QImage::Format_ARGB32);
  picture.fill(Qt::transparent);
  std::size_t next = 0;
  for (int f = 0; f < filters->count; ++f) {
    const int left = f % columns * (filters->width + 1);
    const int top = f / columns * (filters->height + 1);
    for (int y = 0; y < filters->height; ++y) {
      for (int x = 0; x < filters->width; ++x, ++next)
        picture.setPixel(left + x, top + y,
                         kit::colorAt(kit::ColorMap::Balance,
                                      0.5 + (largest > 0 ? means[next] / largest / 2 : 0.0))
                             .rgb());
    }
  }
  return picture;
}

}  // namespace mote::bridge
