// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/blocks/interface/normal.h"

#include <cmath>
#include <cstddef>

namespace mote::blocks {
namespace {

std::uint64_t next(std::uint64_t& state) {
  state += 0x9e3779b97f4a7c15ULL;
  std::uint64_t z = state;
  z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31U);
}

/// In -1 ... 1.
double uniform(std::uint64_t& state) {
  return std::ldexp(static_cast<double>(next(state) >> 11U), -52) - 1.0;
}

}  // namespace

void fillNormal(std::span<float> values, double deviation, std::uint64_t& state) {
  for (std::size_t i = 0; i < values.size(); i += 2) {
    double x = 0.0;
    double y = 0.0;
    double square = 0.0;
    do {
      x = uniform(state);
      y = uniform(state);
      square = x * x + y * y;
    } while (square >= 1.0 || square == 0.0);
    const double factor = deviation * std::sqrt(-2.0 * std::log(square) / square);
    values[i] = static_cast<float>(x * factor);
    if (i + 1 < values.size()) values[i + 1] = static_cast<float>(y * factor);
  }
}

}  // namespace mote::blocks
