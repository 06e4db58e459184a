// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// maximum for floats and integers, over every way to broadcast.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(Maximum, FollowsArithmetic) {
  expectBinary(
      "maximum", [](float a, float b) { return std::max(a, b); },
      [](std::int64_t a, std::int64_t b) { return std::max(a, b); });
}

TEST(Maximum, KeepsNaNs) {
  expectKeepsNaNs("maximum");
}

}  // namespace
}  // namespace mote::tests
