// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How unlike two pictures of a window are, to an eye that does not read the letters.
#pragma once

#include <QImage>

namespace mote::help {

/// 0: alike; 1: black for white. Looked at from afar, so that a font's other hinting is not seen.
inline double difference(const QImage& a, const QImage& b) {
  constexpr QSize kAfar(40, 30);
  const auto seen = [&](const QImage& picture) {
    return picture.scaled(kAfar, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
  };
  const QImage first = seen(a);
  const QImage second = seen(b);
  double sum = 0;
  for (int y = 0; y < kAfar.height(); ++y) {
    for (int x = 0; x < kAfar.width(); ++x) {
      const QColor one = first.pixelColor(x, y);
      const QColor other = second.pixelColor(x, y);
      for (const double d :
           {one.redF() - other.redF(), one.greenF() - other.greenF(), one.blueF() - other.blueF()})
        sum += d * d;
    }
  }
  return std::sqrt(sum / (3.0 * kAfar.width() * kAfar.height()));
}

/// Sizes within a tenth of each other: fonts differ a little between machines.
inline bool sameSize(const QSize& a, const QSize& b) {
  return std::abs(a.width() - b.width()) * 10 <= b.width() &&
         std::abs(a.height() - b.height()) * 10 <= b.height();
}

}  // namespace mote::help
