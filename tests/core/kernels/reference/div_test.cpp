// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// div for floats and integers, over every way to broadcast.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(Div, FollowsArithmetic) {
  expectBinary(
      "div", [](float a, float b) { return a / b; },
      [](std::int64_t a, std::int64_t b) { return b == -1 ? -a : a / b; }, 1, INT32_MAX);
}

TEST(Div, WrapsTheOneOverflow) {
  const auto y = runReference<std::int32_t>(
      "div", kUnclamped,
      {tensorOf<std::int32_t>({2}, {INT32_MIN, -7}), tensorOf<std::int32_t>({2}, {-1, 2})}, {2});
  EXPECT_EQ(y, (std::vector<std::int32_t>{INT32_MIN, -3}));
}

TEST(Div, RefusesZeroForIntegersOnly) {
  const auto by = [](const Tensor& a, const Tensor& b) {
    return refusal("div", kUnclamped, {a, b}, emptyTensor(a.type, {1}));
  };
  EXPECT_EQ(by(tensorOf<std::int32_t>({1}, {1}), tensorOf<std::int32_t>({1}, {0})),
            Code::DivisionByZero);
  EXPECT_EQ(by(tensorOf<std::int64_t>({1}, {1}), tensorOf<std::int64_t>({1}, {0})),
            Code::DivisionByZero);
  EXPECT_EQ(by(tensorOf<float>({1}, {1}), tensorOf<float>({1}, {0})), Code::Ok);
}

}  // namespace
}  // namespace mote::tests
