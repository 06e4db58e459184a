// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// max_i64 against maxima by hand, and at the ends of 64 bits.
#include <gmock/gmock.h>

#include <cstdint>

#include "tests/support/reduce_oracle.h"

namespace mote::tests {
namespace {

TEST(MaxI64, FoldsTheMiddleAxis) {
  EXPECT_THAT(foldedMiddle("max_i64"), testing::ElementsAre(5, 4, 11, 12));
}

TEST(MaxI64, TakesTheWholeRange) {
  EXPECT_EQ(foldedPair("max_i64", INT64_MIN, INT64_MIN), INT64_MIN);
}

TEST(MaxI64, RefusesOtherElements) {
  EXPECT_EQ(refusalOfFloats("max_i64"), Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
