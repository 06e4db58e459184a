// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sum_i64 against sums by hand, and at the ends of 64 bits.
#include <gmock/gmock.h>

#include <cstdint>

#include "tests/support/reduce_oracle.h"

namespace mote::tests {
namespace {

TEST(SumI64, FoldsTheMiddleAxis) {
  EXPECT_THAT(foldedMiddle("sum_i64"), testing::ElementsAre(9, 0, 27, 30));
}

TEST(SumI64, TakesTheWholeRange) {
  EXPECT_EQ(foldedPair("sum_i64", INT64_MAX, 1), INT64_MIN);
}

TEST(SumI64, RefusesOtherElements) {
  EXPECT_EQ(refusalOfFloats("sum_i64"), Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
