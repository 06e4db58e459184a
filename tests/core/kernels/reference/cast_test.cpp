// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// cast between all types, at their limits.
#include <limits>

#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

template <typename From, typename To>
std::vector<To> cast(const std::vector<From>& x) {
  const auto count = static_cast<std::int32_t>(x.size());
  const Tensor output = emptyTensor(typeOf<To>(), {count});
  EXPECT_TRUE(runKernel(referenceKernel("cast"), {tensorOf({count}, x)}, {output}).ok());
  return output.values<To>();
}

TEST(Cast, TruncatesAndSaturatesFloats) {
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  const std::vector<float> x = {
      1.9F, -1.9F, 300.0F, -300.0F, kInfinity, -kInfinity, std::numeric_limits<float>::quiet_NaN()};
  EXPECT_EQ((cast<float, std::int8_t>(x)),
            (std::vector<std::int8_t>{1, -1, 127, -128, 127, -128, 0}));
  EXPECT_EQ((cast<float, std::uint8_t>(x)), (std::vector<std::uint8_t>{1, 0, 255, 0, 255, 0, 0}));
  EXPECT_EQ((cast<float, std::int32_t>(x)),
            (std::vector<std::int32_t>{1, -1, 300, -300, INT32_MAX, INT32_MIN, 0}));
  EXPECT_EQ((cast<float, std::int64_t>(x)),
            (std::vector<std::int64_t>{1, -1, 300, -300, INT64_MAX, INT64_MIN, 0}));
  EXPECT_EQ((cast<float, std::int32_t>({2147483520.0F, 2147483648.0F, -2147483648.0F})),
            (std::vector<std::int32_t>{2147483520, INT32_MAX, INT32_MIN}));
}

TEST(Cast, KeepsLowBitsOfIntegers) {
  EXPECT_EQ((cast<std::int64_t, std::int8_t>({257, -1})), (std::vector<std::int8_t>{1, -1}));
  EXPECT_EQ((cast<std::int8_t, std::uint8_t>({-1, 1})), (std::vector<std::uint8_t>{255, 1}));
  EXPECT_EQ((cast<std::int32_t, float>({-3, 16777217})), (std::vector<float>{-3, 16777216}));
  EXPECT_EQ((cast<std::uint8_t, std::int64_t>({255})), (std::vector<std::int64_t>{255}));
}

TEST(Cast, TurnsIntoBool) {
  const auto toBool = [](const Tensor& x) {
    const Tensor output = emptyTensor(ElementType::Bool, {3});
    EXPECT_TRUE(runKernel(referenceKernel("cast"), {x}, {output}).ok());
    return output.values<std::uint8_t>();
  };
  const std::vector<std::uint8_t> expected = {0, 1, 1};
  EXPECT_EQ(toBool(tensorOf<float>({3}, {-0.0F, 0.5F, std::numeric_limits<float>::quiet_NaN()})),
            expected);
  EXPECT_EQ(toBool(tensorOf<std::int64_t>({3}, {0, std::int64_t{1} << 32, -1})), expected);
}

TEST(Cast, RefusesTypesItDoesNotKnow) {
  EXPECT_EQ(runKernel(referenceKernel("cast"), {emptyTensor(ElementType::Float64, {1})},
                      {emptyTensor(ElementType::Float32, {1})})
                .code,
            Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
