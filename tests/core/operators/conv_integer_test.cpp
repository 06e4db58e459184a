// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ConvInteger against ONNX's own cases, over one axis and with a zero point for each channel.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ConvInteger, GivesWhatOnnxExpects) {
  runCases({"test_basic_convinteger", "test_convinteger_with_padding",
            "test_convinteger_without_padding"});
}

TEST(ConvInteger, TakesAZeroPointForEachChannel) {
  // x less 1: 0 1 2 3; weights less 2: (-1, 0), less 4: (1, 2); padded with zeros in front.
  const Array got = runNode("ConvInteger",
                            {numbers<std::uint8_t>({1, 1, 4}, {1, 2, 3, 4}),
                             numbers<std::int8_t>({2, 1, 2}, {1, 2, 5, 6}),
                             numbers<std::uint8_t>({}, {1}), numbers<std::int8_t>({2}, {2, 4})},
                            {{"pads", std::vector<std::int64_t>{1, 0}}});
  EXPECT_EQ(got, numbers<std::int32_t>({1, 2, 4}, {0, 0, -1, -2, 0, 2, 5, 8}));
}

TEST(ConvInteger, RefusesOtherZeroPoints) {
  const Array x = numbers<std::uint8_t>({1, 1, 2}, {1, 2});
  const Array w = numbers<std::int8_t>({1, 1, 1}, {1});
  EXPECT_EQ(refusalOf("ConvInteger", {x, w, numbers<std::int8_t>({}, {1})}), "integer.zero-point");
  EXPECT_EQ(refusalOf("ConvInteger", {x, w, numbers<std::uint8_t>({2}, {1, 2})}),
            "integer.zero-point");
  EXPECT_EQ(refusalOf("ConvInteger", {counting({1, 1, 2}), w}), "operator.type");
}

}  // namespace
}  // namespace mote::tests
