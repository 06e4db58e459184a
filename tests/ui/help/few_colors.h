// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of a window in 256 colours: half the bytes, and no eye sees it.
#pragma once

#include <QHash>
#include <QImage>
#include <algorithm>
#include <vector>

namespace mote::help {

/// The most frequent colours are kept, each other one becomes the nearest of them.
inline QImage withFewColors(const QImage& picture) {
  QHash<QRgb, int> counts;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) ++counts[picture.pixel(x, y)];
  }
  QList<QRgb> colors = counts.keys();
  std::sort(colors.begin(), colors.end(), [&counts](QRgb a, QRgb b) {
    return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
  });
  const QList<QRgb> kept = colors.mid(0, 256);
  QHash<QRgb, uint> places;
  for (const QRgb color : colors) {
    const auto distance = [color](QRgb other) {
      const int red = qRed(color) - qRed(other);
      const int green = qGreen(color) - qGreen(other);
      const int blue = qBlue(color) - qBlue(other);
      return red * red + green * green + blue * blue;
    };
    const auto nearest = std::min_element(
        kept.begin(), kept.end(), [&](QRgb a, QRgb b) { return distance(a) < distance(b); });
    places[color] = static_cast<uint>(nearest - kept.begin());
  }
  QImage few(picture.size(), QImage::Format_Indexed8);
  few.setColorTable(kept);
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) few.setPixel(x, y, places[picture.pixel(x, y)]);
  }
  return few;
}

}  // namespace mote::help
