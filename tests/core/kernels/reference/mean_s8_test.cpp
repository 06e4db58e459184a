// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mean_s8 against TFLite's formula in wide integers.
#include "core/kernels/reduce.h"
#include "tests/support/quantized_oracle.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(MeanS8, FollowsTflite) {
  Random random(51);
  for (const std::int32_t zeroPoint : {-128, 0, 127}) {
    const kernels::ReduceParams p{2, 25, 3, random.integer(1 << 30, INT32_MAX), -5, -100, 100};
    const auto input = random.integers<std::int8_t>(150, -128, 127);
    const Tensor output = emptyTensor(ElementType::Int8, {2, 3}).quantized(0.1F, 4);
    ASSERT_TRUE(runKernel(referenceKernel("mean_s8"), p,
                          {tensorOf({2, 25, 3}, input).quantized(0.1F, zeroPoint)}, {output})
                    .ok());
    for (std::size_t i = 0; i < 6; ++i) {
      std::int64_t sum = 0;
      for (std::size_t c = 0; c < 25; ++c) {
        sum += input[(i / 3 * 25 + c) * 3 + i % 3] - zeroPoint;
      }
      EXPECT_EQ(output.values<std::int8_t>()[i],
                oracleRequantize(sum, p.multiplier, p.shift, 4, -100, 100));
    }
  }
}

}  // namespace
}  // namespace mote::tests
