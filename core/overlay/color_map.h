// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colour maps safe for colour-blind readers: lightness alone tells the order.
#pragma once

#include <cstdint>

namespace mote::overlay {

/// Dusk: blue to yellow. Ember: black over red to pale yellow, for heat on pictures. Balance: blue
/// over neutral to orange, for values around a middle. Gray: printing. All run in OKLab (Ottosson
/// 2020); Dusk, Ember and Gray rise in lightness from end to end.
enum class ColorMap : std::uint8_t { Dusk, Ember, Balance, Gray };

struct Rgb {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  bool operator==(const Rgb&) const noexcept = default;
};

/// The colour at 0..1 (clamped; not a number counts as 0).
[[nodiscard]] Rgb colorAt(ColorMap map, double position) noexcept;

}  // namespace mote::overlay
