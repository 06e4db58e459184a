// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// softmax_s16 against real softmax; that it equals TFLite to the bit is judged by its interpreter
// in tests/core/formats/tflite.
#include <algorithm>

#include <cmath>

#include "core/kernels/reduce.h"
#include "core/tensor/fixed_point.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

template <typename Function>
Tensor table(double low, double high, const Function& function) {
  std::vector<std::int16_t> values;
  for (int i = 0; i <= 512; ++i) {
    const double real = function(low + (high - low) * i / 512.0) * 32768.0;
    values.push_back(static_cast<std::int16_t>(std::min(std::round(real), 32767.0)));
  }
  return tensorOf({513}, values);
}

std::vector<std::int16_t> softmax(const std::vector<std::int16_t>& x, double scale,
                                  std::int32_t count) {
  const QuantizedMultiplier fixed = quantizeMultiplier(scale / (10.0 / 65535.0));
  const auto rows = static_cast<std::int32_t>(x.size()) / count;
  const kernels::SoftmaxParams p{rows, count, 1, fixed.multiplier, fixed.shift, 0};
  return runReference<std::int16_t>(
      "softmax_s16", p,
      {tensorOf({rows, count}, x), table(-10, 0, [](double v) { return std::exp(v); }),
       table(0, 1, [](double v) { return 1 / (1 + v); })},
      {rows, count});
}

TEST(SoftmaxS16, IsNearTheReal) {
  Random random(165);
  for (const double scale : {0.0001, 0.001, 0.01}) {
    for (const std::int32_t count : {1, 2, 10, 1000}) {
      const auto x =
          random.integers<std::int16_t>(static_cast<std::size_t>(2 * count), -2000, 2000);
      const auto y = softmax(x, scale, count);
      for (std::size_t i = 0; i < x.size(); ++i) {
        const std::size_t row =
            i < static_cast<std::size_t>(count) ? 0 : static_cast<std::size_t>(count);
        double sum = 0;
        for (std::size_t c = 0; c < static_cast<std::size_t>(count); ++c)
          sum += std::exp(scale * (x[row + c] - x[i]));
        // Exponentials below exp(-10) count as that: 1.5 steps each.
        ASSERT_NEAR(y[i], 32768.0 / sum, 10.0 + 32768.0 / sum * 0.002) << scale << " " << count;
      }
    }
  }
}

TEST(SoftmaxS16, RefusesOtherTablesAndTooManyClasses) {
  const auto say = [](std::int32_t count, std::int32_t entries) {
    const kernels::SoftmaxParams p{1, count, 1, 1 << 30, 0, 0};
    const Tensor x = emptyTensor(ElementType::Int16, {count});
    const Tensor t = emptyTensor(ElementType::Int16, {entries});
    return refusal("softmax_s16", p, {x, t, t}, emptyTensor(ElementType::Int16, {count}));
  };
  EXPECT_EQ(say(4, 513), Code::Ok);
  EXPECT_EQ(say(4, 512), Code::KernelShape);
  EXPECT_EQ(say(32769, 513), Code::KernelParams);
}

/// Tables may hold anything: sums of nothing and below do not divide by zero or shift too far.
TEST(SoftmaxS16, SurvivesAnyTables) {
  for (const int value : {0, -32768, 32767}) {
    const Tensor t =
        tensorOf({513}, std::vector<std::int16_t>(513, static_cast<std::int16_t>(value)));
    const kernels::SoftmaxParams p{1, 3, 1, 1 << 30, 0, 0};
    const auto y = runReference<std::int16_t>("softmax_s16", p,
                                              {tensorOf<std::int16_t>({3}, {1, 2, 3}), t, t}, {3});
    EXPECT_GE(*std::min_element(y.begin(), y.end()), 0);
  }
}

}  // namespace
}  // namespace mote::tests
