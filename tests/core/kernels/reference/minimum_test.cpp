// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// minimum for floats and integers, over every way to broadcast.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(Minimum, FollowsArithmetic) {
  expectBinary(
      "minimum", [](float a, float b) { return std::min(a, b); },
      [](std::int64_t a, std::int64_t b) { return std::min(a, b); });
}

TEST(Minimum, KeepsNaNs) {
  expectKeepsNaNs("minimum");
}

}  // namespace
}  // namespace mote::tests
