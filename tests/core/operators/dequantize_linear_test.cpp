// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DequantizeLinear against ONNX's own cases, and of int32.
#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(DequantizeLinear, GivesWhatOnnxExpects) {
  runCases({"test_dequantizelinear", "test_dequantizelinear_axis"});
}

TEST(DequantizeLinear, ReadsInt32) {
  const std::vector<std::int32_t> steps = {-1000, 0, 70000};
  const Array x = Array::of(ElementType::Int32, {3}, std::span<const std::int32_t>(steps));
  const Array got = runNode("DequantizeLinear", {x, floats({}, {0.5F})});
  EXPECT_EQ(got.toFloats(), (std::vector<float>{-500, 0, 35000}));
}

}  // namespace
}  // namespace mote::tests
