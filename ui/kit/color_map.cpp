// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The core's colour maps as Qt colours, with their names.
#include "ui/kit/color_map.h"

#include <QCoreApplication>
#include <cmath>

#include "core/overlay/color_map.h"

namespace mote::kit {
namespace {

overlay::ColorMap coreMap(ColorMap map) {
  switch (map) {
    case ColorMap::Dusk:
      return overlay::ColorMap::Dusk;
    case ColorMap::Ember:
      return overlay::ColorMap::Ember;
    case ColorMap::Balance:
      return overlay::ColorMap::Balance;
    case ColorMap::Gray:
      break;
  }
  return overlay::ColorMap::Gray;
}

}  // namespace

QColor colorAt(ColorMap map, double position) {
  if (std::isnan(position)) return Qt::transparent;
  const overlay::Rgb color = overlay::colorAt(coreMap(map), position);
  return {color.red, color.green, color.blue};
}

QColor readableOn(const QColor& ground) {
  const auto linear = [](double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  const double luminance = 0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) +
                           0.0722 * linear(ground.blueF());
  return luminance > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
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
