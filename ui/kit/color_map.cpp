// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of 256 colours, interpolated between anchors in OKLab (Ottosson 2020).
#include "ui/kit/color_map.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace mote::kit {
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
  const double radians = anchor.hue * 3.14159265358979 / 180.0;
  return {anchor.lightness, anchor.chroma * std::cos(radians), anchor.chroma * std::sin(radians)};
}

int encode(double linear) {
  const double bounded = std::clamp(linear, 0.0, 1.0);
  const double value =
      bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * std::pow(bounded, 1.0 / 2.4) - 0.055;
  return static_cast<int>(std::lround(value * 255.0));
}

QColor rgbOf(const Lab& lab) {
  const auto cube = [](double x) { return x * x * x; };
  const double l = cube(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b);
  const double m = cube(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b);
  const double s = cube(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b);
  return {encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
          encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
          encode(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)};
}

using Table = std::array<QColor, 256>;

template <std::size_t N>
Table tableOf(const std::array<Anchor, N>& anchors) {
  Table table;
  for (std::size_t i = 0; i < table.size(); ++i) {
    const double position = static_cast<double>(i) / 255.0 * static_cast<double>(N - 1);
    const auto left = std::min(static_cast<std::size_t>(position), N - 2);
    const double share = position - static_cast<double>(left);
    const Lab a = labOf(anchors[left]);
    const Lab b = labOf(anchors[left + 1]);
    table[i] = rgbOf({a.l + (b.l - a.l) * share, a.a + (b.a - a.a) * share,
                      a.b + (b.b - a.b) * share});
  }
  return table;
}

const Table& tableFor(ColorMap map) {
  static const Table dusk = tableOf(std::array<Anchor, 5>{{{0.29, 0.085, 268},
                                                           {0.44, 0.095, 245},
                                                           {0.60, 0.085, 195},
                                                           {0.76, 0.115, 140},
                                                           {0.93, 0.150, 105}}});
  static const Table ember = tableOf(std::array<Anchor, 5>{{{0.10, 0.030, 290},
                                                            {0.33, 0.130, 310},
                                                            {0.55, 0.190, 15},
                                                            {0.76, 0.160, 60},
                                                            {0.97, 0.075, 105}}});
  static const Table balance = tableOf(std::array<Anchor, 5>{{{0.42, 0.140, 258},
                                                              {0.68, 0.090, 250},
                                                              {0.95, 0.005, 250},
                                                              {0.73, 0.120, 55},
                                                              {0.50, 0.140, 45}}});
  static const Table gray = tableOf(std::array<Anchor, 2>{{{0.12, 0, 0}, {0.98, 0, 0}}});
  switch (map) {
    case ColorMap::Dusk:
      return dusk;
    case ColorMap::Ember:
      return ember;
    case ColorMap::Balance:
      return balance;
    case ColorMap::Gray:
      break;
  }
  return gray;
}

}  // namespace

QColor colorAt(ColorMap map, double position) {
  if (std::isnan(position)) return Qt::transparent;
  const double index = std::clamp(position, 0.0, 1.0) * 255.0;
  return tableFor(map)[static_cast<std::size_t>(std::lround(index))];
}

QColor readableOn(const QColor& ground) {
  const auto linear = [](double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  const double luminance = 0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) +
                           0.0722 * linear(ground.blueF());
  return luminance > 0.179 ? QColor(0x101418) : QColor(0xFFFFFF);
}

QString colorMapName(ColorMap map) {
  switch (map) {
    case ColorMap::Dusk:
      return QCoreApplication::translate("ColorMap", "Dusk (blue to yellow)");
    case ColorMap::Ember:
      return QCoreApplication::translate("ColorMap", "Ember (black to yellow)");
    case ColorMap::Balance:
      return QCoreApplication::translate("ColorMap", "Balance (blue to orange)");
    case ColorMap::Gray:
      break;
  }
  return QCoreApplication::translate("ColorMap", "Gray");
}

QVector<ColorMap> colorMaps() {
  return {ColorMap::Ember, ColorMap::Dusk, ColorMap::Balance, ColorMap::Gray};
}

}  // namespace mote::kit
