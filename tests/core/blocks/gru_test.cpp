// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape and weights of the GRU.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(Gru, GivesItsLastState) {
  const auto block = test::drawnBlock("gru", {1, 6, 20}, {{"units", std::int64_t{12}}});
  EXPECT_EQ(block.dims, (Dims{1, 12}));
}

TEST(Gru, SaysThatPicturesAreNoSignals) {
  EXPECT_NE(test::refusalOf("gru", {1, 6, 20, 20}), "");
}

}  // namespace
}  // namespace mote::blocks
