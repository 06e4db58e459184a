// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reproducible random test data.
#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace mote::tests {

/// The same numbers on every standard library: raw engine output, scaled by hand.
class Random {
 public:
  explicit Random(std::uint32_t seed) : m_engine(seed) {}

  /// In [low, high].
  std::int32_t integer(std::int32_t low, std::int32_t high) {
    const auto span = static_cast<std::uint32_t>(high) - static_cast<std::uint32_t>(low) + 1U;
    const std::uint32_t offset = span == 0 ? bits() : bits() % span;
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(low) + offset);
  }
  /// In [low, high), a multiple of 2^-16 of the range.
  float real(float low, float high) {
    return low + (high - low) * static_cast<float>(bits() >> 16U) / 65536.0F;
  }
  std::vector<float> reals(std::size_t count, float low, float high) {
    std::vector<float> values(count);
    for (float& value : values) {
      value = real(low, high);
    }
    return values;
  }
  template <typename T>
  std::vector<T> integers(std::size_t count, std::int32_t low, std::int32_t high) {
    std::vector<T> values(count);
    for (T& value : values) {
      value = static_cast<T>(integer(low, high));
    }
    return values;
  }

 private:
  std::uint32_t bits() { return static_cast<std::uint32_t>(m_engine()); }

  std::mt19937 m_engine;
};

}  // namespace mote::tests
