// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HannWindow by its formula; ONNX's own cases take pi to be 3.1415.
#include <cmath>
#include <numbers>

#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(HannWindow, IsASumOfCosines) {
  for (const std::int64_t periodic : {0, 1}) {
    const auto got =
        runCase(nodeCase("HannWindow", {int64s({}, {9})}, {{"periodic", periodic}}), Given::None);
    ASSERT_TRUE(got.ok()) << got.error().text();
    std::vector<float> want;
    for (int n = 0; n < 9; ++n) {
      const double x = 2.0 * std::numbers::pi * n / (periodic != 0 ? 9.0 : 8.0);
      want.push_back(static_cast<float>(0.5 - 0.5 * std::cos(x)));
    }
    EXPECT_EQ(difference(*got, {floats({9}, want)}, 1e-7), "");
  }
}

TEST(HannWindow, RefusesSizesThatAreNone) {
  const auto refusal = [](const Array& size) {
    const auto got = runCase(nodeCase("HannWindow", {size}), Given::None);
    return got.ok() ? std::string() : got.error().code;
  };
  EXPECT_EQ(refusal(int64s({}, {0})), "window.size");
  EXPECT_EQ(refusal(int64s({}, {INT64_MAX})), "window.size");
  EXPECT_EQ(refusal(int64s({2}, {3, 3})), "window.size");
}

}  // namespace
}  // namespace mote::tests
