// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cast by hand, and ONNX's cases of other widths, which only constants take.
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

Array cast(const Array& data, std::int64_t onnxType) {
  return runNode("Cast", {data}, {{"to", onnxType}});
}

constexpr std::int64_t kFloat = 1;
constexpr std::int64_t kInt8 = 3;
constexpr std::int64_t kInt64 = 7;
constexpr std::int64_t kBool = 9;

TEST(Cast, CutsOffWhatIsBehindThePoint) {
  const Array data = floats({4}, {1.9F, -1.9F, 0.0F, 1000.0F});
  EXPECT_EQ(cast(data, kInt64), int64s({4}, {1, -1, 0, 1000}));
  const std::vector<std::int8_t> bytes = {1, -1, 0, 127};
  EXPECT_EQ(cast(data, kInt8), Array::of<std::int8_t>(ElementType::Int8, {4}, bytes));
  const std::vector<std::uint8_t> truths = {1, 1, 0, 1};
  EXPECT_EQ(cast(data, kBool), Array::of<std::uint8_t>(ElementType::Bool, {4}, truths));
  EXPECT_EQ(cast(int64s({2}, {-3, 16777217}), kFloat), floats({2}, {-3, 16777216}));
}

TEST(Cast, ToTheSameTypeIsTheSame) {
  EXPECT_EQ(cast(counting({2, 3}), kFloat), counting({2, 3}));
}

TEST(Cast, WidensConstants) {
  if (!exists(onnxTestData())) GTEST_SKIP() << "libonnx-testdata is not installed";
  for (const char* name : {"test_cast_DOUBLE_to_FLOAT", "test_cast_FLOAT16_to_FLOAT"}) {
    const auto oneCase = loadCase(onnxTestData() / "node" / name);
    ASSERT_TRUE(oneCase.ok()) << oneCase.error().text();
    const auto got = runCase(*oneCase, Given::None);
    ASSERT_TRUE(got.ok()) << got.error().text();
    EXPECT_EQ(difference(*got, oneCase->outputs, 0.0), "");
  }
}

TEST(Cast, GivesWhatOnnxExpects) {
  runCases({"test_cast_DOUBLE_to_FLOAT", "test_cast_DOUBLE_to_FLOAT16",
            "test_cast_FLOAT16_to_DOUBLE", "test_cast_FLOAT16_to_FLOAT",
            "test_cast_FLOAT_to_DOUBLE", "test_cast_FLOAT_to_FLOAT16"});
}

TEST(Cast, RefusesTypesThatAreNone) {
  EXPECT_EQ(refusalOf("Cast", {counting({2})}, {{"to", std::int64_t{16}}}), "cast.type");
  EXPECT_EQ(refusalOf("Cast", {counting({2})}), "cast.type");
}

}  // namespace
}  // namespace mote::tests
