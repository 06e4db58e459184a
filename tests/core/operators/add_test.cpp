// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Add against ONNX's own cases, and its int8 form against the definition.
#include <functional>

#include "tests/support/arithmetic_node.h"

namespace mote::tests {
namespace {

TEST(Add, GivesWhatOnnxExpects) {
  runCases({"test_add", "test_add_bcast"});
}

TEST(Add, BroadcastsAChannelVectorAndAScalar) {
  expectBroadcasts("Add", std::plus());
}

TEST(Add, RefusesShapesThatDoNotFit) {
  EXPECT_EQ(refusalOf("Add", {counting({2, 3}), counting({2})}), "operator.broadcast");
}

TEST(Add, InInt8IsWithinAStepOfTheDefinition) {
  expectWithinAStep("Add", "add_s8", 0.06F, -4, std::plus());
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
