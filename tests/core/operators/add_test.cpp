// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Add against ONNX's own cases, and its int8 form against the definition.
#include <algorithm>

#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(Add, GivesWhatOnnxExpects) {
  runCases({"test_add", "test_add_bcast"});
}

TEST(Add, BroadcastsAChannelVectorAndAScalar) {
  const Array x = counting({1, 2, 2, 2});
  const Array vector = floats({2, 1, 1}, {2, 4});
  const Array scalar = floats({}, {3});
  const auto byVector = runNode("Add", {x, vector}).toFloats();
  const auto byScalar = runNode("Add", {x, scalar}).toFloats();
  for (std::size_t i = 0; i < 8; ++i) {
    const float value = static_cast<float>(i);
    EXPECT_FLOAT_EQ(byVector[i], value + (i < 4 ? 2.0F : 4.0F));
    EXPECT_FLOAT_EQ(byScalar[i], value + 3.0F);
  }
}

TEST(Add, RefusesShapesThatDoNotFit) {
  EXPECT_EQ(refusalOf("Add", {counting({2, 3}), counting({2})}), "operator.broadcast");
}

TEST(Add, InInt8IsWithinAStepOfTheDefinition) {
  Int8Tensor a = everyByte(0.04F, 9);
  Int8Tensor b = everyByte(0.025F, -20);
  std::reverse(b.values.begin(), b.values.begin() + 100);
  const auto run = runInt8("Add", {a, b}, {0.06F, -4});
  EXPECT_EQ(run.kernels, "add_s8");
  for (std::size_t i = 0; i < 256; ++i) EXPECT_LE(run.distance(i, a.real(i) + b.real(i)), 1) << i;
}

/// Worked by hand in TensorFlow Lite's ADD: equal scales of 0.5, so both inputs are halved into
/// twice that scale and the output doubles: sums are exact and saturate.
TEST(Add, IsExactInEqualSteps) {
  const auto run = runInt8(
      "Add", {{{1, 3}, {10, -100, 127}, 0.5F, 0}, {{1, 3}, {-3, -100, 127}, 0.5F, 0}}, {0.5F, 0});
  EXPECT_EQ(run.values, (std::vector<std::int8_t>{7, -128, 127}));
}

TEST(Add, RunsBytes) {
  runCases({"test_add_uint8"});
}

}  // namespace
}  // namespace mote::tests
