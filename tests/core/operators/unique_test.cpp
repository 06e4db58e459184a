// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unique of constants against ONNX's own cases, and what equal values are.
#include <limits>

#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Unique, GivesWhatOnnxExpects) {
  for (const char* name :
       {"test_unique_not_sorted_without_axis", "test_unique_sorted_with_axis",
        "test_unique_sorted_with_axis_3d", "test_unique_sorted_with_negative_axis",
        "test_unique_sorted_without_axis"}) {
    foldCase(name);
  }
}

Array uniqueOf(const Array& data) {
  const auto got = runCase(nodeCase("Unique", {data}), Given::None);
  EXPECT_TRUE(got.ok()) << got.error().text();
  return got.ok() ? got->front() : Array();
}

TEST(Unique, OrdersValuesOfEveryKind) {
  const float none = std::numeric_limits<float>::quiet_NaN();
  const Array got = uniqueOf(floats({7}, {3, -0.0F, -2, none, 0, none, -2}));
  ASSERT_EQ(got.dims(), (Dims{4}));
  EXPECT_EQ(got.as<float>()[0], -2.0F);
  EXPECT_EQ(got.as<float>()[1], 0.0F);
  EXPECT_EQ(got.as<float>()[2], 3.0F);
  EXPECT_TRUE(got.as<float>()[3] != got.as<float>()[3]);
  const std::uint64_t large[] = {1ULL << 63U, 5, 1ULL << 63U};
  const std::uint64_t ordered[] = {5, 1ULL << 63U};
  EXPECT_EQ(uniqueOf(Array::of(ElementType::UInt64, {3}, std::span<const std::uint64_t>(large))),
            Array::of(ElementType::UInt64, {2}, std::span<const std::uint64_t>(ordered)));
}

TEST(Unique, RefusesComputedValues) {
  EXPECT_EQ(refusalOf("Unique", {counting({3})}), "compile.type-unknown");
}

}  // namespace
}  // namespace mote::tests
