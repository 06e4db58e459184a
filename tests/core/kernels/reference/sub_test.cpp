// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sub for floats and integers, over every way to broadcast.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(Sub, FollowsArithmetic) {
  expectBinary(
      "sub", [](float a, float b) { return a - b; },
      [](std::int64_t a, std::int64_t b) {
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) -
                                         static_cast<std::uint64_t>(b));
      });
}

TEST(Sub, ClampsFloats) {
  expectBinaryClamps("sub", 0.0F, 7.0F, -1.0F);
}

}  // namespace
}  // namespace mote::tests
