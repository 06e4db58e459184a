// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Statistics of small tensors, computed by hand.
#include "ui/bridge/tensor_statistics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace mote::bridge {
namespace {

TEST(TensorStatistics, OfFourValues) {
  const std::vector<float> values{-1.0F, 0.0F, 1.0F, 4.0F};
  const auto result = statisticsOf(Array::floats({4}, values), 5);
  EXPECT_EQ(result.count, 4U);
  EXPECT_DOUBLE_EQ(result.minimum, -1.0);
  EXPECT_DOUBLE_EQ(result.maximum, 4.0);
  EXPECT_DOUBLE_EQ(result.mean, 1.0);
  EXPECT_NEAR(result.deviation, std::sqrt(3.5), 1e-12);
  EXPECT_DOUBLE_EQ(result.zeros, 0.25);
  EXPECT_EQ(result.bins, (QVector<int>{1, 1, 1, 0, 1}));
}

TEST(TensorStatistics, LeavesOutWhatIsNotFinite) {
  const float infinity = std::numeric_limits<float>::infinity();
  const std::vector<float> values{2.0F, infinity, std::nanf("")};
  const auto result = statisticsOf(Array::floats({3}, values), 4);
  EXPECT_EQ(result.count, 1U);
  EXPECT_DOUBLE_EQ(result.mean, 2.0);
  EXPECT_EQ(result.bins.front(), 1);
}

TEST(TensorStatistics, OfNothingIsEmpty) {
  EXPECT_EQ(statisticsOf(Array()).count, 0U);
}

}  // namespace
}  // namespace mote::bridge
