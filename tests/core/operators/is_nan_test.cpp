// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IsNaN against ONNX's own case.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(IsNaN, GivesWhatOnnxExpects) {
  runCases({"test_isnan"});
}

TEST(IsNaN, IsForReals) {
  EXPECT_EQ(refusalOf("IsNaN", {int64s({1}, {1})}), "operator.type");
}

}  // namespace
}  // namespace mote::tests
