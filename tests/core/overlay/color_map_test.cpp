// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ordered maps rise in perceived lightness from end to end, so that grey prints keep the order.
#include "core/overlay/color_map.h"

#include <gtest/gtest.h>

#include <cmath>

namespace mote::overlay {
namespace {

/// CIE lightness L* of an sRGB colour.
double lightness(const Rgb& color) {
  const auto linear = [](std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  const double y =
      0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
  return y > 0.008856 ? 116.0 * std::cbrt(y) - 16.0 : 903.3 * y;
}

TEST(ColorMap, OrderedMapsRiseInLightness) {
  for (const ColorMap map : {ColorMap::Dusk, ColorMap::Ember, ColorMap::Gray}) {
    double last = -1.0;
    for (int i = 0; i <= 32; ++i) {
      const double now = lightness(colorAt(map, i / 32.0));
      EXPECT_GT(now, last) << static_cast<int>(map) << " at " << i;
      last = now;
    }
  }
}

TEST(ColorMap, BalanceIsLightestInTheMiddle) {
  const double middle = lightness(colorAt(ColorMap::Balance, 0.5));
  EXPECT_GT(middle, lightness(colorAt(ColorMap::Balance, 0.0)) + 30.0);
  EXPECT_GT(middle, lightness(colorAt(ColorMap::Balance, 1.0)) + 30.0);
}

TEST(ColorMap, ClampsWhatLiesOutside) {
  EXPECT_EQ(colorAt(ColorMap::Dusk, -5.0), colorAt(ColorMap::Dusk, 0.0));
  EXPECT_EQ(colorAt(ColorMap::Dusk, 5.0), colorAt(ColorMap::Dusk, 1.0));
  EXPECT_EQ(colorAt(ColorMap::Dusk, std::nan("")), colorAt(ColorMap::Dusk, 0.0));
}

}  // namespace
}  // namespace mote::overlay
