// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// min_i64 against minima by hand, and at the ends of 64 bits.
#include <gmock/gmock.h>

#include <cstdint>

#include "tests/support/reduce_oracle.h"

namespace mote::tests {
namespace {

TEST(MinI64, FoldsTheMiddleAxis) {
  EXPECT_THAT(foldedMiddle("min_i64"), testing::ElementsAre(1, -6, 7, 8));
}

TEST(MinI64, TakesTheWholeRange) {
  EXPECT_EQ(foldedPair("min_i64", INT64_MAX, INT64_MAX), INT64_MAX);
}

TEST(MinI64, RefusesOtherElements) {
  EXPECT_EQ(refusalOfFloats("min_i64"), Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
