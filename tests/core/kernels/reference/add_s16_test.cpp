// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// add_s16 against TFLite's formula in wide integers, and by hand.
#include "tests/support/elementwise_oracle.h"
#include "tests/support/quantized_oracle.h"

namespace mote::tests {
namespace {

TEST(AddS16, FollowsTflite) {
  Random random(160);
  for (int i = 0; i < 50; ++i) {
    kernels::QuantizedBinaryParams p;
    p.leftShift = 15;
    p.firstMultiplier = random.integer(1 << 30, INT32_MAX);
    p.secondMultiplier = random.integer(1 << 30, INT32_MAX);
    p.outputMultiplier = random.integer(1 << 30, INT32_MAX);
    p.firstShift = random.integer(-4, 0);
    p.secondShift = random.integer(-4, 0);
    p.outputShift = random.integer(-15, -12);
    p.quantizedMinimum = random.integer(-32768, -20000);
    p.quantizedMaximum = random.integer(20000, 32767);
    const auto a = random.integers<std::int16_t>(24, -32768, 32767);
    const auto b = random.integers<std::int16_t>(6, -32768, 32767);
    const auto given =
        runReference<std::int16_t>("add_s16", p, {tensorOf({4, 6}, a), tensorOf({6}, b)}, {4, 6});
    for (std::size_t e = 0; e < a.size(); ++e) {
      const std::int64_t first =
          oracleMultiply(std::int64_t{a[e]} * 32768, p.firstMultiplier, p.firstShift);
      const std::int64_t second =
          oracleMultiply(std::int64_t{b[e % 6]} * 32768, p.secondMultiplier, p.secondShift);
      // The sum of two halves of 31 bits may leave 32 where shifts are 0: it wraps.
      const auto joined = static_cast<std::int32_t>(first + second);
      const std::int64_t scaled = oracleMultiply(joined, p.outputMultiplier, p.outputShift);
      ASSERT_EQ(given[e], std::clamp<std::int64_t>(scaled, p.quantizedMinimum, p.quantizedMaximum));
    }
  }
}

/// Equal scales: half of each in, twice out.
TEST(AddS16, ByHand) {
  kernels::QuantizedBinaryParams p{15, 1 << 30, 0, 1 << 30, 0, 1 << 30, -13, -32768, 32767};
  const Tensor a = tensorOf<std::int16_t>({4}, {1000, -32768, 32767, 5});
  const Tensor b = tensorOf<std::int16_t>({4}, {7, -1, 1, -9});
  EXPECT_EQ(runReference<std::int16_t>("add_s16", p, {a, b}, {4}),
            (std::vector<std::int16_t>{1007, -32768, 32767, -4}));
  EXPECT_EQ(refusal("add_s16", p, {Tensor(a).quantized(1.0F, 1), b},
                    emptyTensor(ElementType::Int16, {4})),
            Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
