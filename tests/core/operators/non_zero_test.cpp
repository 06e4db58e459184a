// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NonZero of constants, against ONNX's own case.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(NonZero, FindsPlacesInOrder) {
  const auto got =
      runCase(nodeCase("NonZero", {floats({2, 3}, {0, 1, -0.0F, 2, 0, NAN})}), Given::None);
  ASSERT_TRUE(got.ok()) << got.error().text();
  EXPECT_EQ(got->front(), int64s({2, 3}, {0, 1, 1, 1, 0, 2}));
}

TEST(NonZero, NeedsAConstant) {
  EXPECT_NE(refusalOf("NonZero", {counting({2})}), "");
}

}  // namespace
}  // namespace mote::tests
