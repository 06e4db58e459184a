// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows of signal processing as nodes: BlackmanWindow, HammingWindow, HannWindow.
#pragma once

#include <gtest/gtest.h>

#include <numbers>

#include "tests/support/node_case.h"

namespace mote::tests {

/// Nine values, periodic or not: real(x) where x goes once around the circle.
template <typename Real>
void expectWindow(const std::string& type, const Real& real) {
  for (const std::int64_t periodic : {0, 1}) {
    const auto got =
        runCase(nodeCase(type, {int64s({}, {9})}, {{"periodic", periodic}}), Given::None);
    ASSERT_TRUE(got.ok()) << got.error().text();
    std::vector<float> want;
    for (int n = 0; n < 9; ++n)
      want.push_back(
          static_cast<float>(real(2.0 * std::numbers::pi * n / (periodic != 0 ? 9.0 : 8.0))));
    EXPECT_EQ(difference(*got, {floats({9}, want)}, 1e-7), "");
  }
}

inline void expectRefusesSizesThatAreNone(const std::string& type) {
  const auto refusal = [&](const Array& size) {
    const auto got = runCase(nodeCase(type, {size}), Given::None);
    return got.ok() ? std::string() : got.error().code;
  };
  EXPECT_EQ(refusal(int64s({}, {0})), "window.size");
  EXPECT_EQ(refusal(int64s({}, {INT64_MAX})), "window.size");
  EXPECT_EQ(refusal(int64s({2}, {3, 3})), "window.size");
}

}  // namespace mote::tests
