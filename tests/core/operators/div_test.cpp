// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Div against ONNX's own cases.
#include <functional>

#include "tests/support/arithmetic_node.h"

namespace mote::tests {
namespace {

TEST(Div, GivesWhatOnnxExpects) {
  runCases({"test_div", "test_div_bcast", "test_div_example"});
}

TEST(Div, BroadcastsAChannelVectorAndAScalar) {
  expectBroadcasts("Div", std::divides());
}

TEST(Div, RefusesShapesThatDoNotFit) {
  EXPECT_EQ(refusalOf("Div", {counting({2, 3}), counting({2})}), "operator.broadcast");
}

TEST(Div, RunsBytes) {
  runCases({"test_div_uint8"});
}

}  // namespace
}  // namespace mote::tests
