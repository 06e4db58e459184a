// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fast kernels with an exponential of their own, against the formula in double precision.
#include <cmath>
#include <limits>

#include "core/kernels/elementwise.h"
#include "core/kernels/reduce.h"
#include "tests/core/kernels/simd/simd_test.h"
#include "tests/support/random.h"

namespace mote::tests {
namespace {

constexpr float kInfinite = std::numeric_limits<float>::infinity();

class Exponential : public SimdTest {
 protected:
  static std::vector<float> sigmoids(const std::vector<float>& values) {
    const auto count = static_cast<std::int32_t>(values.size());
    const Tensor output = emptyTensor(ElementType::Float32, {count});
    EXPECT_TRUE(runKernel(*named("sigmoid_f32").fast, {tensorOf({count}, values)}, {output}).ok());
    return output.values<float>();
  }
};

TEST_P(Exponential, SigmoidIsItsFormula) {
  std::vector<float> values;
  for (int i = -9200; i <= 9200; ++i) values.push_back(static_cast<float>(i) * 0.01F);
  const std::vector<float> given = sigmoids(values);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double expected = 1.0 / (1.0 + std::exp(-static_cast<double>(values[i])));
    ASSERT_NEAR(given[i], expected, 4e-7 * expected + 1e-38) << values[i];
  }
}

TEST_P(Exponential, SigmoidAtItsEnds) {
  const auto given = sigmoids({kInfinite, -kInfinite, 1e30F, -1e30F, 0.0F, std::nanf("")});
  EXPECT_EQ(std::vector<float>(given.begin(), given.end() - 1),
            (std::vector<float>{1.0F, 0.0F, 1.0F, 0.0F, 0.5F}));
  EXPECT_TRUE(std::isnan(given.back()));
}

/// Of distributions of any length, with their values side by side or apart.
TEST_P(Exponential, SoftmaxIsItsFormula) {
  Random random(95);
  for (int i = 0; i < 120; ++i) {
    kernels::SoftmaxParams p;
    p.outer = random.integer(1, 3);
    p.count = random.integer(1, 70);
    p.inner = i % 2 == 0 ? 1 : random.integer(2, 40);
    const std::vector<std::int32_t> dims = {p.outer, p.count, p.inner};
    const auto size = static_cast<std::size_t>(p.outer * p.count * p.inner);
    const float range = i % 3 == 0 ? 90.0F : 4.0F;
    const std::vector<float> values = random.reals(size, -range, range);
    const Tensor output = emptyTensor(ElementType::Float32, dims);
    ASSERT_TRUE(runKernel(*named("softmax_f32").fast, p, {tensorOf(dims, values)}, {output}).ok());
    const auto given = output.values<float>();
    for (std::size_t start = 0; start < size; ++start) {
      const auto inner = static_cast<std::size_t>(p.inner);
      const std::size_t row = start / inner / static_cast<std::size_t>(p.count) *
                                  static_cast<std::size_t>(p.count) * inner +
                              start % inner;
      double sum = 0.0;
      for (std::size_t c = 0; c < static_cast<std::size_t>(p.count); ++c)
        sum += std::exp(static_cast<double>(values[row + c * inner]) - values[start]);
      ASSERT_NEAR(given[start], 1.0 / sum, 1e-6 / sum + 1e-38) << "case " << i << " at " << start;
    }
  }
}

TEST_P(Exponential, SoftmaxOfANanIsNan) {
  for (const std::int32_t count : {3, 40}) {
    std::vector<float> values(static_cast<std::size_t>(count), 1.0F);
    values[1] = std::nanf("");
    const Tensor output = emptyTensor(ElementType::Float32, {count});
    kernels::SoftmaxParams p;
    p.count = count;
    ASSERT_TRUE(
        runKernel(*named("softmax_f32").fast, p, {tensorOf({count}, values)}, {output}).ok());
    for (const float y : output.values<float>()) EXPECT_TRUE(std::isnan(y));
  }
}

INSTANTIATE_TEST_SUITE_P(Simd, Exponential, kSimd, kSimdName);

}  // namespace
}  // namespace mote::tests
