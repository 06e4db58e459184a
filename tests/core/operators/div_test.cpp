// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Div against ONNX's own cases.
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(Div, GivesWhatOnnxExpects) {
  runCases({"test_div", "test_div_bcast", "test_div_example"});
}

TEST(Div, BroadcastsAChannelVectorAndAScalar) {
  const Array x = counting({1, 2, 2, 2});
  const Array vector = floats({2, 1, 1}, {2, 4});
  const Array scalar = floats({}, {3});
  const auto byVector = runNode("Div", {x, vector}).toFloats();
  const auto byScalar = runNode("Div", {x, scalar}).toFloats();
  for (std::size_t i = 0; i < 8; ++i) {
    const float value = static_cast<float>(i);
    EXPECT_FLOAT_EQ(byVector[i], value / (i < 4 ? 2.0F : 4.0F));
    EXPECT_FLOAT_EQ(byScalar[i], value / 3.0F);
  }
}

TEST(Div, RefusesShapesThatDoNotFit) {
  EXPECT_EQ(refusalOf("Div", {counting({2, 3}), counting({2})}), "operator.broadcast");
}

TEST(Div, RunsBytes) {
  runCases({"test_div_uint8"});
}

}  // namespace
}  // namespace mote::tests
