// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mul against ONNX's own cases, and its int8 form against the definition.
#include <functional>

#include "tests/support/arithmetic_node.h"

namespace mote::tests {
namespace {

TEST(Mul, GivesWhatOnnxExpects) {
  runCases({"test_mul", "test_mul_bcast", "test_mul_example"});
}

TEST(Mul, BroadcastsAChannelVectorAndAScalar) {
  expectBroadcasts("Mul", std::multiplies());
}

TEST(Mul, RefusesShapesThatDoNotFit) {
  EXPECT_EQ(refusalOf("Mul", {counting({2, 3}), counting({2})}), "operator.broadcast");
}

TEST(Mul, InInt8IsWithinAStepOfTheDefinition) {
  expectWithinAStep("Mul", "mul_s8", 0.11F, 7, std::multiplies());
}

TEST(Mul, RunsBytes) {
  runCases({"test_mul_uint8"});
}

}  // namespace
}  // namespace mote::tests
