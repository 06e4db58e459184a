// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A number that was not measured here: with the band it lies in and where it comes from.
#pragma once

#include <string>

namespace mote {

/// low <= value <= high. All 0: not known.
struct Figure {
  double value = 0.0;
  double low = 0.0;
  double high = 0.0;
  std::string source = {};  ///< for people; empty for results, whose parts have theirs

  [[nodiscard]] bool known() const noexcept { return value > 0.0; }
};

/// The band of a value that may be wrong by a factor, either way.
[[nodiscard]] inline Figure within(double value, double factor) {
  return {value, value / factor, value * factor};
}

[[nodiscard]] inline Figure scaled(const Figure& figure, double factor) {
  return {figure.value * factor, figure.low * factor, figure.high * factor};
}

/// The widest band there can be: both may be wrong in the same direction.
[[nodiscard]] inline Figure product(const Figure& first, const Figure& second) {
  return {first.value * second.value, first.low * second.low, first.high * second.high};
}

[[nodiscard]] inline Figure sum(const Figure& first, const Figure& second) {
  return {first.value + second.value, first.low + second.low, first.high + second.high};
}

}  // namespace mote
