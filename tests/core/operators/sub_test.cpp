// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sub against ONNX's own cases, and its int8 form against the definition.
#include <functional>

#include "tests/support/arithmetic_node.h"

namespace mote::tests {
namespace {

TEST(Sub, GivesWhatOnnxExpects) {
  runCases({"test_sub", "test_sub_bcast", "test_sub_example"});
}

TEST(Sub, BroadcastsAChannelVectorAndAScalar) {
  expectBroadcasts("Sub", std::minus());
}

TEST(Sub, RefusesShapesThatDoNotFit) {
  EXPECT_EQ(refusalOf("Sub", {counting({2, 3}), counting({2})}), "operator.broadcast");
}

TEST(Sub, InInt8IsWithinAStepOfTheDefinition) {
  expectWithinAStep("Sub", "sub_s8", 0.06F, 3, std::minus());
}

TEST(Sub, RunsBytes) {
  runCases({"test_sub_uint8"});
}

}  // namespace
}  // namespace mote::tests
