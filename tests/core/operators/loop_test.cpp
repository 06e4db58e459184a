// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loop against ONNX's own case; more of it in the tests of core/compile's control flow.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Loop, TakesAKnownNumberOfTurns) {
  foldCase("test_loop11");
}

TEST(Loop, RefusesToBeWithoutABody) {
  EXPECT_EQ(refusalOf("Loop", {int64s({}, {3})}), "control-flow.body");
}

}  // namespace
}  // namespace mote::tests
