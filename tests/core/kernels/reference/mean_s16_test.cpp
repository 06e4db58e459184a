// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mean_s16 against its formula in wide integers, and near the real mean.
#include "core/kernels/reduce.h"
#include "core/tensor/fixed_point.h"
#include "tests/support/quantized_oracle.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(MeanS16, FollowsTflite) {
  Random random(163);
  const QuantizedMultiplier ratio = quantizeMultiplier(1.0 / (25 * 0.8));
  const kernels::ReduceParams p{2, 25, 3, ratio.multiplier, ratio.shift, -30000, 30000};
  const auto input = random.integers<std::int16_t>(150, -32768, 32767);
  const auto given =
      runReference<std::int16_t>("mean_s16", p, {tensorOf({2, 25, 3}, input)}, {2, 3});
  for (std::size_t i = 0; i < 6; ++i) {
    std::int64_t sum = 0;
    for (std::size_t c = 0; c < 25; ++c) sum += input[(i / 3 * 25 + c) * 3 + i % 3];
    EXPECT_EQ(given[i],
              std::clamp<std::int64_t>(oracleMultiply(sum, p.multiplier, p.shift), -30000, 30000));
    EXPECT_NEAR(given[i], static_cast<double>(sum) / 25 / 0.8, 0.501);
  }
}

TEST(MeanS16, RefusesMoreThanASumHolds) {
  const kernels::ReduceParams p{1, 32769, 1, 1 << 30, 0, -32768, 32767};
  EXPECT_EQ(refusal("mean_s16", p, {emptyTensor(ElementType::Int16, {32769})},
                    emptyTensor(ElementType::Int16, {1})),
            Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
