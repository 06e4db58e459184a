// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QuantizeLinear against ONNX's own cases; rescaling between bytes.
#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(QuantizeLinear, GivesWhatOnnxExpects) {
  runCases({"test_quantizelinear", "test_quantizelinear_axis"});
}

TEST(QuantizeLinear, Saturates) {
  const Array zero = Array::make(ElementType::Int8, {}, Bytes{std::byte{5}}).value();
  const Array got =
      runNode("QuantizeLinear", {floats({4}, {-100, 1.2F, 100, 0}), floats({}, {0.5F}), zero});
  EXPECT_EQ(got.toInt64s(), (std::vector<std::int64_t>{-128, 7, 127, 5}));
}

TEST(QuantizeLinear, RefusesScalesThatMakeNoSense) {
  const Array zero = Array::make(ElementType::Int8, {}, Bytes{std::byte{5}}).value();
  for (const float scale : {0.0F, -1.0F, std::numeric_limits<float>::quiet_NaN()}) {
    EXPECT_EQ(refusalOf("QuantizeLinear", {floats({1}, {1}), floats({}, {scale}), zero}),
              "quantize.parameters");
  }
}

}  // namespace
}  // namespace mote::tests
