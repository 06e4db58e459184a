// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arrays: sizes that overflow, bytes that do not fit, conversions against values worked out by
// hand.
#include "core/array/array.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

namespace mote {
namespace {

using ::testing::ElementsAre;

TEST(ElementCount, MultipliesAndRefuses) {
  EXPECT_EQ(elementCount({}).value(), 1U) << "a scalar";
  EXPECT_EQ(elementCount({2, 3, 4}).value(), 24U);
  EXPECT_EQ(elementCount({5, 0, 7}).value(), 0U);
  EXPECT_EQ(elementCount({2, -1}).error().code, "array.dim-negative");
  EXPECT_EQ(elementCount({std::int64_t{1} << 40, std::int64_t{1} << 40}).error().code,
            "array.too-large");
  EXPECT_EQ(elementCount({10, 11}, 109).error().code, "array.too-large");
  EXPECT_EQ(elementCount({10, 11}, 110).value(), 110U);
  // Wraps to a small number where only the low 64 bits are looked at.
  EXPECT_FALSE(elementCount({std::int64_t{1} << 33, std::int64_t{1} << 31, 2}).ok());
  const std::int64_t most = std::numeric_limits<std::int64_t>::max();
  EXPECT_FALSE(elementCount({0, most, most}).ok()) << "whatever the order of the zero";
  EXPECT_FALSE(elementCount({most, most, 0}).ok());
}

TEST(Array, TakesOnlyTheBytesItsShapeNeeds) {
  EXPECT_EQ(Array::make(ElementType::Int16, {3}, Bytes(6)).value().elements(), 3U);
  EXPECT_EQ(Array::make(ElementType::Int16, {3}, Bytes(5)).error().code, "array.byte-count");
  EXPECT_EQ(Array::make(ElementType::Float32, {}, Bytes(4)).value().elements(), 1U);
  EXPECT_EQ(Array::make(ElementType::Float32, {0, 4}, Bytes()).value().elements(), 0U);
  EXPECT_FALSE(Array::make(ElementType::Int8, {-1}, Bytes()).ok());
  EXPECT_TRUE(Array().empty());
  EXPECT_EQ(Array().elements(), 0U);
}

TEST(Array, SharesBytesAndReshapes) {
  const std::vector<float> values{1, 2, 3, 4, 5, 6};
  const Array array = Array::floats({2, 3}, values);
  const Array copy = array;
  EXPECT_EQ(copy.bytes().data(), array.bytes().data());
  const Array flat = array.reshaped({6});
  EXPECT_EQ(flat.bytes().data(), array.bytes().data());
  EXPECT_THAT(flat.dims(), ElementsAre(6));
  EXPECT_FALSE(flat == array);
  EXPECT_TRUE(flat.reshaped({2, 3}) == array);
}

TEST(Array, ComparesByTypeShapeAndContent) {
  const std::vector<std::int64_t> a{1, 2};
  const std::vector<std::int64_t> b{1, 3};
  EXPECT_TRUE(Array::int64s({2}, a) == Array::int64s({2}, a));
  EXPECT_FALSE(Array::int64s({2}, a) == Array::int64s({2}, b));
  EXPECT_FALSE(Array::int64s({2}, a) == Array::int64s({1, 2}, a));
  EXPECT_FALSE(Array::int64s({2}, a) == Array::of<std::uint64_t>(ElementType::UInt64, {2},
                                                                 std::vector<std::uint64_t>{1, 2}));
}

TEST(Array, ConvertsEveryType) {
  const auto floatsOf = [](ElementType type, auto... values) {
    const std::vector list{values...};
    using T = typename decltype(list)::value_type;
    return Array::of<T>(type, {static_cast<std::int64_t>(list.size())}, list).toFloats();
  };
  EXPECT_THAT(floatsOf(ElementType::Int8, std::int8_t{-128}, std::int8_t{127}),
              ElementsAre(-128, 127));
  EXPECT_THAT(floatsOf(ElementType::UInt8, std::uint8_t{0}, std::uint8_t{255}),
              ElementsAre(0, 255));
  EXPECT_THAT(floatsOf(ElementType::Int16, std::int16_t{-32768}), ElementsAre(-32768));
  EXPECT_THAT(floatsOf(ElementType::UInt16, std::uint16_t{65535}), ElementsAre(65535));
  EXPECT_THAT(floatsOf(ElementType::Int32, -7), ElementsAre(-7));
  EXPECT_THAT(floatsOf(ElementType::UInt32, 7U), ElementsAre(7));
  EXPECT_THAT(floatsOf(ElementType::Int64, std::int64_t{1} << 40), ElementsAre(1099511627776.0F));
  EXPECT_THAT(floatsOf(ElementType::UInt64, std::uint64_t{3}), ElementsAre(3));
  EXPECT_THAT(floatsOf(ElementType::Float64, 0.25), ElementsAre(0.25F));
  EXPECT_THAT(floatsOf(ElementType::Bool, std::uint8_t{1}, std::uint8_t{0}), ElementsAre(1, 0));
}

// Halves by IEEE 754: sign, 5 bits of exponent with bias 15, 10 bits of mantissa.
TEST(Array, WidensHalves) {
  const std::vector<std::uint16_t> halves{0x0000, 0x8000, 0x3C00, 0xC000, 0x7BFF, 0x0400,
                                          0x0001, 0x03FF, 0x7C00, 0xFC00, 0x7E00};
  const auto floats = Array::of<std::uint16_t>(ElementType::Float16, {11}, halves).toFloats();
  EXPECT_EQ(floats[0], 0.0F);
  EXPECT_TRUE(std::signbit(floats[1]));
  EXPECT_EQ(floats[2], 1.0F);
  EXPECT_EQ(floats[3], -2.0F);
  EXPECT_EQ(floats[4], 65504.0F) << "the largest";
  EXPECT_EQ(floats[5], std::ldexp(1.0F, -14)) << "the smallest normal";
  EXPECT_EQ(floats[6], std::ldexp(1.0F, -24)) << "the smallest";
  EXPECT_EQ(floats[7], std::ldexp(1023.0F, -24));
  EXPECT_EQ(floats[8], INFINITY);
  EXPECT_EQ(floats[9], -INFINITY);
  EXPECT_TRUE(std::isnan(floats[10]));
}

TEST(Array, RealsBecomeIntegersWithoutSurprise) {
  const std::vector<float> values{1.9F, -1.9F, 1e30F, -1e30F, NAN, INFINITY};
  const auto most = std::numeric_limits<std::int64_t>::max();
  const auto least = std::numeric_limits<std::int64_t>::min();
  EXPECT_THAT(Array::floats({6}, values).toInt64s(), ElementsAre(1, -1, most, least, 0, most));
}

TEST(Array, Texts) {
  EXPECT_EQ(dimsText({1, 3, 224}), "[1, 3, 224]");
  EXPECT_EQ(dimsText({}), "[]");
  EXPECT_STREQ(elementTypeName(ElementType::Int8), "int8");
  EXPECT_STREQ(elementTypeName(ElementType::Float16), "float16");
}

}  // namespace
}  // namespace mote
