// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bands by hand.
#include "core/figure/figure.h"

#include <gtest/gtest.h>

namespace mote {
namespace {

void expectBand(const Figure& figure, double value, double low, double high) {
  EXPECT_DOUBLE_EQ(figure.value, value);
  EXPECT_DOUBLE_EQ(figure.low, low);
  EXPECT_DOUBLE_EQ(figure.high, high);
}

TEST(Figure, AFactorGoesBothWays) {
  expectBand(within(10.0, 2.0), 10.0, 5.0, 20.0);
}

TEST(Figure, ProductsAndSumsKeepTheEnds) {
  const Figure first{10.0, 8.0, 15.0, "a"};
  const Figure second{2.0, 1.0, 4.0, "b"};
  expectBand(product(first, second), 20.0, 8.0, 60.0);
  expectBand(sum(first, second), 12.0, 9.0, 19.0);
  expectBand(scaled(first, 0.5), 5.0, 4.0, 7.5);
}

TEST(Figure, NothingIsKnownOfNothing) {
  EXPECT_FALSE(Figure{}.known());
  EXPECT_FALSE(product(Figure{2.0, 1.0, 3.0}, Figure{}).known());
  EXPECT_TRUE(within(1.0, 1.0).known());
}

}  // namespace
}  // namespace mote
