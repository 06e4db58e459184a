// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape and weights of a dense layer.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(Dense, IsAMatrixAndABias) {
  const auto block = test::drawnBlock("dense", {1, 20}, {{"units", std::int64_t{7}}});
  EXPECT_EQ(block.dims, (Dims{1, 7}));
  EXPECT_EQ(block.parameters, 20U * 7 + 7);
}

TEST(Dense, FlattensPicturesFirst) {
  const auto block = test::drawnBlock(
      "dense", {1, 2, 3, 4}, {{"units", std::int64_t{5}}, {"activation", std::string("relu")}});
  EXPECT_EQ(block.dims, (Dims{1, 5}));
  EXPECT_EQ(block.parameters, 24U * 5 + 5);
}

TEST(Dense, NeedsASecondAxis) {
  EXPECT_NE(test::refusalOf("dense", {4}), "");
}

}  // namespace
}  // namespace mote::blocks
