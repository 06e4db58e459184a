// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BitShift against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(BitShift, GivesWhatOnnxExpects) {
  runCases({"test_bitshift_left_uint16", "test_bitshift_left_uint32", "test_bitshift_left_uint64",
            "test_bitshift_left_uint8", "test_bitshift_right_uint16", "test_bitshift_right_uint32",
            "test_bitshift_right_uint64", "test_bitshift_right_uint8"});
}

TEST(BitShift, RefusesSignsAndDirections) {
  EXPECT_EQ(refusalOf("BitShift", {int64s({1}, {1}), int64s({1}, {1})},
                      {{"direction", std::string("LEFT")}}),
            "operator.type");
  const Array byte = Array::of<std::uint8_t>(ElementType::UInt8, {1}, std::vector<std::uint8_t>{1});
  EXPECT_EQ(refusalOf("BitShift", {byte, byte}, {{"direction", std::string("UP")}}),
            "bit-shift.direction");
}

}  // namespace
}  // namespace mote::tests
