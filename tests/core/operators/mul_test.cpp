// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mul against ONNX's own cases, and its int8 form against the definition.
#include <algorithm>

#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(Mul, GivesWhatOnnxExpects) {
  runCases({"test_mul", "test_mul_bcast", "test_mul_example"});
}

TEST(Mul, BroadcastsAChannelVectorAndAScalar) {
  const Array x = counting({1, 2, 2, 2});
  const Array vector = floats({2, 1, 1}, {2, 4});
  const Array scalar = floats({}, {3});
  const auto byVector = runNode("Mul", {x, vector}).toFloats();
  const auto byScalar = runNode("Mul", {x, scalar}).toFloats();
  for (std::size_t i = 0; i < 8; ++i) {
    const float value = static_cast<float>(i);
    EXPECT_FLOAT_EQ(byVector[i], value * (i < 4 ? 2.0F : 4.0F));
    EXPECT_FLOAT_EQ(byScalar[i], value * 3.0F);
  }
}

TEST(Mul, RefusesShapesThatDoNotFit) {
  EXPECT_EQ(refusalOf("Mul", {counting({2, 3}), counting({2})}), "operator.broadcast");
}

TEST(Mul, InInt8IsWithinAStepOfTheDefinition) {
  Int8Tensor a = everyByte(0.04F, 9);
  Int8Tensor b = everyByte(0.025F, -20);
  std::reverse(b.values.begin(), b.values.begin() + 100);
  const auto run = runInt8("Mul", {a, b}, {0.11F, 7});
  EXPECT_EQ(run.kernels, "mul_s8");
  for (std::size_t i = 0; i < 256; ++i) EXPECT_LE(run.distance(i, a.real(i) * b.real(i)), 1) << i;
}

TEST(Mul, RunsBytes) {
  runCases({"test_mul_uint8"});
}

}  // namespace
}  // namespace mote::tests
