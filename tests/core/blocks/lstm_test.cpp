// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape and weights of the LSTM.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(Lstm, GivesItsLastState) {
  const auto block = test::drawnBlock("lstm", {1, 6, 20}, {{"units", std::int64_t{12}}});
  EXPECT_EQ(block.dims, (Dims{1, 12}));
}

}  // namespace
}  // namespace mote::blocks
