// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// cast_wide between the types that cast leaves out, at their limits.
#include <limits>

#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

template <typename From, typename To>
std::vector<To> castWide(const std::vector<From>& x, ElementType from = typeOf<From>(),
                         ElementType to = typeOf<To>()) {
  const auto count = static_cast<std::int32_t>(x.size());
  Tensor input = tensorOf({count}, x);
  input.type = from;
  const Tensor output = emptyTensor(to, {count});
  EXPECT_TRUE(runKernel(referenceKernel("cast_wide"), {input}, {output}).ok());
  return output.values<To>();
}

TEST(CastWide, TruncatesAndSaturatesReals) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  const std::vector<double> x = {1.9, -1.9, 1e30, -kInfinity, std::nan("")};
  EXPECT_EQ((castWide<double, std::int16_t>(x)),
            (std::vector<std::int16_t>{1, -1, 32767, -32768, 0}));
  EXPECT_EQ((castWide<double, std::uint32_t>(x)),
            (std::vector<std::uint32_t>{1, 0, UINT32_MAX, 0, 0}));
  EXPECT_EQ((castWide<double, std::uint64_t>(x)),
            (std::vector<std::uint64_t>{1, 0, UINT64_MAX, 0, 0}));
  EXPECT_EQ((castWide<double, std::int64_t>(x)),
            (std::vector<std::int64_t>{1, -1, INT64_MAX, INT64_MIN, 0}));
}

TEST(CastWide, KeepsLowBitsOfIntegers) {
  EXPECT_EQ((castWide<std::uint64_t, std::int16_t>({0x18001, 7})),
            (std::vector<std::int16_t>{-32767, 7}));
  EXPECT_EQ((castWide<std::int16_t, std::uint32_t>({-1})),
            (std::vector<std::uint32_t>{UINT32_MAX}));
}

TEST(CastWide, RoundsIntegersOnce) {
  // Between two floats, a bit above their middle, and beyond what a double holds exactly.
  EXPECT_EQ((castWide<std::uint64_t, float>({(1ULL << 62U) + (1ULL << 38U) + 1})),
            (std::vector<float>{0x1.000002p62F}));
  EXPECT_EQ((castWide<std::uint64_t, double>({UINT64_MAX})), (std::vector<double>{0x1p64}));
}

TEST(CastWide, GoesToHalfAndBack) {
  EXPECT_EQ((castWide<float, std::uint16_t>({1.0F, -2.0F, 1e9F}, ElementType::Float32,
                                            ElementType::Float16)),
            (std::vector<std::uint16_t>{0x3C00, 0xC000, 0x7C00}));
  EXPECT_EQ((castWide<std::uint16_t, std::int32_t>({0x3C00, 0xC100}, ElementType::Float16)),
            (std::vector<std::int32_t>{1, -2}));
  // From double at once: by way of float32 this would tie and go down.
  EXPECT_EQ((castWide<double, std::uint16_t>({1.0 + 0x1p-11 + 0x1p-40}, ElementType::Float64,
                                             ElementType::Float16)),
            (std::vector<std::uint16_t>{0x3C01}));
}

TEST(CastWide, MakesTruths) {
  EXPECT_EQ((castWide<double, std::uint8_t>({0.5, 0.0}, ElementType::Float64, ElementType::Bool)),
            (std::vector<std::uint8_t>{1, 0}));
}

TEST(CastWide, RefusesWhatHasNoBytesOrAnotherCount) {
  const auto with = [](ElementType from, std::vector<std::int32_t> dims) {
    Tensor input = emptyTensor(ElementType::Float64, {2});
    input.type = from;
    return runKernel(referenceKernel("cast_wide"), {input},
                     {emptyTensor(ElementType::Int16, std::move(dims))})
        .code;
  };
  EXPECT_EQ(with(ElementType::Float64, {2}), Code::Ok);
  EXPECT_EQ(with(ElementType::Float64, {3}), Code::KernelShape);
  EXPECT_EQ(with(ElementType::String, {2}), Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
