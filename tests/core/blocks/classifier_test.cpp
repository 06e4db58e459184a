// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape and weights of the end of a classifier.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(Classifier, GivesAProbabilityAClass) {
  const auto block = test::drawnBlock("classifier", {1, 16, 4, 4}, {{"classes", std::int64_t{5}}});
  EXPECT_EQ(block.dims, (Dims{1, 5}));
  EXPECT_EQ(block.parameters, 16U * 5 + 5);
}

TEST(Classifier, LeavesSoftmaxOutWhereScoresAreWanted) {
  EXPECT_EQ(test::drawnBlock("classifier", {1, 16, 4, 4}, {{"softmax", false}}).dims,
            (Dims{1, 10}));
}

TEST(Classifier, NeedsPositionsToAverage) {
  EXPECT_NE(test::refusalOf("classifier", {4}), "");
}

}  // namespace
}  // namespace mote::blocks
