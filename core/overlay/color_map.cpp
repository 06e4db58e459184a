// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of 256 colours, interpolated between anchors in OKLab.
#include "core/overlay/color_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace mote::overlay {
namespace {

/// Lightness 0..1, chroma, hue in degrees.
struct Anchor {
  double lightness;
  double chroma;
  double hue;
};

struct Lab {
  double l;
  double a;
  double b;
};

Lab labOf(const Anchor& anchor) {
  const double radians = anchor.hue * std::numbers::pi / 180.0;
  return {anchor.lightness, anchor.chroma * std::cos(radians), anchor.chroma * std::sin(radians)};
}

/// Linear light to 8-bit sRGB (IEC 61966-2-1).
std::uint8_t encode(double linear) {
  const double bounded = std::clamp(linear, 0.0, 1.0);
  const double value =
      bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * std::pow(bounded, 1.0 / 2.4) - 0.055;
  return static_cast<std::uint8_t>(std::lround(value * 255.0));
}

Rgb rgbOf(const Lab& lab) {
  const auto cube = [](double x) { return x * x * x; };
  const double l = cube(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b);
  const double m = cube(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b);
  const double s = cube(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b);
  return {encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
          encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
          encode(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)};
}

using Table = std::array<Rgb, 256>;

template <std::size_t N>
Table tableOf(const std::array<Anchor, N>& anchors) {
  Table table;
  for (std::size_t i = 0; i < table.size(); ++i) {
    const double position = static_cast<double>(i) / 255.0 * static_cast<double>(N - 1);
    const auto left = std::min(static_cast<std::size_t>(position), N - 2);
    const double share = position - static_cast<double>(left);
    const Lab a = labOf(anchors[left]);
    const Lab b = labOf(anchors[left + 1]);
    table[i] =
        rgbOf({a.l + (b.l - a.l) * share, a.a + (b.a - a.a) * share, a.b + (b.b - a.b) * share});
  }
  return table;
}

const Table& tableFor(ColorMap map) {
  static const Table kDusk = tableOf(std::array<Anchor, 5>{{{0.29, 0.085, 268},
                                                            {0.44, 0.095, 245},
                                                            {0.60, 0.085, 195},
                                                            {0.76, 0.115, 140},
                                                            {0.93, 0.150, 105}}});
  static const Table kEmber = tableOf(std::array<Anchor, 5>{{{0.10, 0.030, 290},
                                                             {0.33, 0.130, 310},
                                                             {0.55, 0.190, 15},
                                                             {0.76, 0.160, 60},
                                                             {0.97, 0.075, 105}}});
  static const Table kBalance = tableOf(std::array<Anchor, 5>{{{0.42, 0.140, 258},
                                                               {0.68, 0.090, 250},
                                                               {0.95, 0.005, 250},
                                                               {0.73, 0.120, 55},
                                                               {0.50, 0.140, 45}}});
  static const Table kGray = tableOf(std::array<Anchor, 2>{{{0.12, 0, 0}, {0.98, 0, 0}}});
  switch (map) {
    case ColorMap::Dusk:
      return kDusk;
    case ColorMap::Ember:
      return kEmber;
    case ColorMap::Balance:
      return kBalance;
    case ColorMap::Gray:
      break;
  }
  return kGray;
}

}  // namespace

Rgb colorAt(ColorMap map, double position) noexcept {
  const double bounded = std::isnan(position) ? 0.0 : std::clamp(position, 0.0, 1.0);
  return tableFor(map)[static_cast<std::size_t>(std::lround(bounded * 255.0))];
}

}  // namespace mote::overlay
