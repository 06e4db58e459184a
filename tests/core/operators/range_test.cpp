// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Range against ONNX's own cases; it is known only where all three numbers are constant.
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(Range, GivesWhatOnnxExpects) {
  foldCase("test_range_float_type_positive_delta");
  foldCase("test_range_int32_type_negative_delta");
}

std::string refusedWith(const Array& start, const Array& limit, const Array& delta) {
  const auto got = runCase(nodeCase("Range", {start, limit, delta}), Given::None);
  return got.ok() ? "" : got.error().code;
}

TEST(Range, RefusesWhatNeverEnds) {
  const auto number = [](std::int64_t value) { return int64s({}, {value}); };
  EXPECT_EQ(refusedWith(number(0), number(5), number(0)), "range.length");
  EXPECT_EQ(refusedWith(number(0), number(std::int64_t{1} << 60), number(1)), "range.length");
  EXPECT_EQ(refusedWith(number(0), floats({}, {5}), number(1)), "operator.type");
}

}  // namespace
}  // namespace mote::tests
