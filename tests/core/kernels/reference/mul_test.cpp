// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mul for floats and integers, over every way to broadcast.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(Mul, FollowsArithmetic) {
  expectBinary(
      "mul", [](float a, float b) { return a * b; },
      [](std::int64_t a, std::int64_t b) {
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) *
                                         static_cast<std::uint64_t>(b));
      });
}

TEST(Mul, ClampsFloats) {
  expectBinaryClamps("mul", 2.0F, -3.0F, -1.0F);
}

}  // namespace
}  // namespace mote::tests
