// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// equal for every element type, over every way to broadcast.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(Equal, ComparesEveryType) {
  expectComparison("equal", [](auto a, auto b) { return a == b; });
}

TEST(Equal, RefusesUnequalTypes) {
  EXPECT_EQ(
      refusal("equal", kUnclamped, {tensorOf<float>({1}, {1}), tensorOf<std::int32_t>({1}, {1})},
              emptyTensor(ElementType::Bool, {1})),
      Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
