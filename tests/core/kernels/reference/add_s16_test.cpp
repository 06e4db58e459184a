// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// add_s16 against TFLite's formula in wide integers, and by hand.
#include <functional>

#include "tests/support/quantized_pairs.h"

namespace mote::tests {
namespace {

TEST(AddS16, FollowsTflite) {
  expectQuantizedSums<std::int16_t>("add_s16", 15, {{}}, std::plus());
}

TEST(AddS16, ByHand) {
  const Tensor a = tensorOf<std::int16_t>({4}, {1000, -32768, 32767, 5});
  const Tensor b = tensorOf<std::int16_t>({4}, {7, -1, 1, -9});
  EXPECT_EQ(runReference<std::int16_t>("add_s16", kEqualScales16, {a, b}, {4}),
            (std::vector<std::int16_t>{1007, -32768, 32767, -4}));
  EXPECT_EQ(refusalOfZeroPoint16("add_s16"), Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
