// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// product_i64 against products by hand, and at the ends of 64 bits.
#include <gmock/gmock.h>

#include <cstdint>

#include "tests/support/reduce_oracle.h"

namespace mote::tests {
namespace {

TEST(ProductI64, FoldsTheMiddleAxis) {
  EXPECT_THAT(foldedMiddle("product_i64"), testing::ElementsAre(15, -48, 693, 960));
}

TEST(ProductI64, TakesTheWholeRange) {
  EXPECT_EQ(foldedPair("product_i64", INT64_MIN, -1), INT64_MIN);
}

TEST(ProductI64, RefusesOtherElements) {
  EXPECT_EQ(refusalOfFloats("product_i64"), Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
