// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// rescale_s16 against wide integers, between all its widths, and by hand.
#include "core/kernels/elementwise.h"
#include "tests/support/quantized_oracle.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

template <typename From, typename To>
void expectDefinition() {
  Random random(164);
  for (int i = 0; i < 40; ++i) {
    const std::int32_t inputZero = sizeof(From) == 1 ? random.integer(-128, 127) : 0;
    const std::int32_t outputZero = sizeof(To) == 1 ? random.integer(-128, 127) : 0;
    kernels::RescaleParams p;
    p.positiveMultiplier = random.integer(1 << 30, INT32_MAX);
    p.negativeMultiplier = random.integer(0, 3) == 0 ? 0 : random.integer(1 << 30, INT32_MAX);
    p.positiveShift = random.integer(-9, 9);
    p.negativeShift = random.integer(-9, 9);
    const std::int32_t most = sizeof(To) == 1 ? 127 : 32767;
    p.quantizedMinimum = random.integer(-most - 1, 0);
    p.quantizedMaximum = random.integer(1, most);
    const auto x = random.integers<From>(50, std::numeric_limits<From>::min(),
                                         std::numeric_limits<From>::max());
    const Tensor output = emptyTensor(typeOf<To>(), {50}).quantized(0.1F, outputZero);
    ASSERT_TRUE(runKernel(referenceKernel("rescale_s16"), p,
                          {tensorOf({50}, x).quantized(0.1F, inputZero)}, {output})
                    .ok());
    for (std::size_t e = 0; e < x.size(); ++e) {
      const std::int64_t steps = x[e] - inputZero;
      const std::int64_t scaled =
          steps < 0 ? oracleMultiply(steps, p.negativeMultiplier, p.negativeShift)
                    : oracleMultiply(steps, p.positiveMultiplier, p.positiveShift);
      ASSERT_EQ(
          output.values<To>()[e],
          std::clamp<std::int64_t>(scaled + outputZero, p.quantizedMinimum, p.quantizedMaximum));
    }
  }
}

TEST(RescaleS16, FollowsItsDefinition) {
  expectDefinition<std::int16_t, std::int16_t>();
  expectDefinition<std::int16_t, std::int8_t>();
  expectDefinition<std::int8_t, std::int16_t>();
}

/// Twice what is positive, a quarter of what is negative.
TEST(RescaleS16, ByHand) {
  const kernels::RescaleParams p{1 << 30, 2, 1 << 30, -1, -32768, 30000};
  EXPECT_EQ(runReference<std::int16_t>("rescale_s16", p,
                                       {tensorOf<std::int16_t>({5}, {0, 7, 20000, -8, -10})}, {5}),
            (std::vector<std::int16_t>{0, 14, 30000, -2, -3}));
}

TEST(RescaleS16, RefusesWhatIsNotInt16) {
  const kernels::RescaleParams p{1 << 30, 0, 1 << 30, 0, -100, 100};
  const auto say = [&](ElementType from, ElementType to, std::int32_t zero) {
    return refusal("rescale_s16", p, {emptyTensor(from, {3}).quantized(1.0F, zero)},
                   emptyTensor(to, {3}));
  };
  EXPECT_EQ(say(ElementType::Int16, ElementType::Int8, 0), Code::Ok);
  EXPECT_EQ(say(ElementType::Int8, ElementType::Int16, 5), Code::Ok);
  EXPECT_EQ(say(ElementType::Int8, ElementType::Int8, 0), Code::KernelOperand);
  EXPECT_EQ(say(ElementType::UInt8, ElementType::Int16, 0), Code::KernelOperand);
  EXPECT_EQ(say(ElementType::Int16, ElementType::Int16, 5), Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
