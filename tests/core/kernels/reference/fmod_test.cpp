// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fmod: signs, the overflow that is none, and divisors of 0.
#include <gmock/gmock.h>

#include <limits>

#include "core/kernels/elementwise.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr kernels::BinaryParams kNoClamp{.minimum = -kInfinity, .maximum = kInfinity};

TEST(Fmod, HasItsSign) {
  EXPECT_THAT(runReference<std::int32_t>("fmod", kNoClamp,
                                         {tensorOf<std::int32_t>({4}, {7, -7, 7, -7}),
                                          tensorOf<std::int32_t>({4}, {3, 3, -3, -3})},
                                         {4}),
              testing::ElementsAre(1, -1, 1, -1));
  EXPECT_THAT(
      runReference<float>("fmod", kNoClamp,
                          {tensorOf<float>({2}, {4.5F, -4.5F}), tensorOf<float>({1}, {3})}, {2}),
      testing::ElementsAre(1.5F, -1.5F));
}

TEST(Fmod, TakesMinusOneAndRefusesZero) {
  const auto least = tensorOf<std::int64_t>({1}, {std::numeric_limits<std::int64_t>::min()});
  EXPECT_THAT(
      runReference<std::int64_t>("fmod", kNoClamp, {least, tensorOf<std::int64_t>({1}, {-1})}, {1}),
      testing::ElementsAre(0));
  EXPECT_EQ(refusal("fmod", kNoClamp, {least, tensorOf<std::int64_t>({1}, {0})},
                    emptyTensor(ElementType::Int64, {1})),
            Code::DivisionByZero);
}

}  // namespace
}  // namespace mote::tests
