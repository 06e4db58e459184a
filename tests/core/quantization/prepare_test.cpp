// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the quantizer starts from has no normalization, and integers are seen.
#include "core/quantization/prepare.h"

#include <gtest/gtest.h>

#include "tests/support/net_builder.h"

namespace mote::quantization {
namespace {

TEST(Prepare, FoldsNormalization) {
  tests::NetBuilder net(1);
  const auto x = net.input({1, 3, 8, 8});
  const graph::Graph source = net.finish(net.normalized(net.conv(x, 3, 4, {}), 4));
  const auto prepared = prepare(source);
  ASSERT_TRUE(prepared.ok()) << prepared.error().text();
  EXPECT_EQ(source.nodeCount(), 2U);
  EXPECT_EQ(prepared->nodeCount(), 1U);
  EXPECT_FALSE(hasQuantizers(*prepared));
}

TEST(Prepare, RefusesWhatHasNoShapes) {
  tests::NetBuilder net(2);
  const auto x = net.input({1, 3, 8, 8});
  EXPECT_FALSE(prepare(net.finish(net.node("NoSuchOperator", {x}))).ok());
}

}  // namespace
}  // namespace mote::quantization
