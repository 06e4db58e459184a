// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// softmax_s8 against real softmax; that it equals TFLite to the bit is judged by whole networks in
// tests/core/infer.
#include <algorithm>
#include <cmath>

#include "core/kernels/reduce.h"
#include "core/tensor/fixed_point.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

std::vector<std::int8_t> softmax(const std::vector<std::int8_t>& x, float scale,
                                 std::int32_t count) {
  const SoftmaxScaling scaling = softmaxScaling(scale);
  const auto rows = static_cast<std::int32_t>(x.size()) / count;
  const kernels::SoftmaxParams p{
      rows, count, 1, scaling.multiplier.multiplier, scaling.multiplier.shift, scaling.diffMin};
  return runReference<std::int8_t>("softmax_s8", p, {tensorOf({rows, count}, x)}, {rows, count});
}

TEST(SoftmaxS8, IsWithinOneStepOfTheReal) {
  Random random(53);
  for (const float scale : {0.003F, 0.05F, 0.2F, 1.0F}) {
    for (const std::int32_t count : {1, 2, 10, 100}) {
      const auto x = random.integers<std::int8_t>(static_cast<std::size_t>(3 * count), -128, 127);
      const auto y = softmax(x, scale, count);
      for (std::size_t i = 0; i < x.size(); ++i) {
        const std::size_t row =
            i / static_cast<std::size_t>(count) * static_cast<std::size_t>(count);
        double sum = 0;
        for (std::size_t c = 0; c < static_cast<std::size_t>(count); ++c) {
          sum += std::exp(double{scale} * (x[row + c] - x[i]));
        }
        const double exact = std::min(256.0 / sum - 128.0, 127.0);
        ASSERT_NEAR(y[i], exact, 1.0) << scale << " " << count;
      }
    }
  }
}

TEST(SoftmaxS8, TakesManyEqualClasses) {
  for (const std::int32_t count : {256, 512, 4095}) {
    const std::vector<std::int8_t> x(static_cast<std::size_t>(count), 17);
    const auto y = softmax(x, 0.1F, count);
    EXPECT_EQ(y[0], count == 256 ? -127 : -128) << "1/count in steps of 1/256";
    EXPECT_EQ(y.back(), y[0]);
  }
}

TEST(SoftmaxS8, RefusesWhatItsSumCannotHold) {
  const auto with = [](kernels::SoftmaxParams p, std::int32_t count) {
    const Tensor x = emptyTensor(ElementType::Int8, {count});
    return refusal("softmax_s8", p, {x}, emptyTensor(ElementType::Int8, {count}));
  };
  EXPECT_EQ(with({1, 4096, 1, 1 << 30, 20, -100}, 4096), Code::KernelParams);
  EXPECT_EQ(with({1, 2, 2, 1 << 30, 20, -100}, 4), Code::KernelParams);
  EXPECT_EQ(with({1, 4, 1, 1 << 30, 20, 1}, 4), Code::KernelParams);
  EXPECT_EQ(with({1, 4, 1, 1 << 30, 31, -100}, 4), Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
