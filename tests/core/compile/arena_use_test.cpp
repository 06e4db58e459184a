// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes in use counted by hand; users of buffers against the graph.
#include "core/compile/arena_use.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/net_builder.h"

namespace mote::compile {
namespace {

Compiled planned(std::vector<Buffer> buffers, std::size_t steps) {
  Compiled compiled;
  compiled.buffers = std::move(buffers);
  compiled.nodes.resize(steps);
  return compiled;
}

TEST(ArenaUse, SumsWhatIsAliveAtEachStep) {
  const ArenaUse use = arenaUse(planned(
      {{"a", 0, 64, 0, 1}, {"b", 64, 32, 1, 2}, {"c", 96, 16, 2, 2}, {"far", 256, 16, 0, 2}}, 3));
  EXPECT_EQ(use.bytes, (std::vector<std::uint64_t>{80, 112, 64}));
  EXPECT_EQ(use.peak, 1U);
}

TEST(ArenaUse, CountsSharedBytesOnce) {
  const ArenaUse use =
      arenaUse(planned({{"in", 0, 64, 0, 0}, {"over", 16, 64, 0, 1}, {"inside", 32, 8, 0, 0}}, 2));
  EXPECT_EQ(use.bytes, (std::vector<std::uint64_t>{80, 64}));
}

TEST(ArenaUse, OfNothingIsNothing) {
  const ArenaUse use = arenaUse(Compiled());
  EXPECT_TRUE(use.bytes.empty());
  EXPECT_EQ(use.peak, 0U);
}

TEST(ArenaUse, IsWithinThePlanAndReachesItsBound) {
  tests::NetBuilder net(3);
  auto x = net.conv(net.input({1, 1, 16, 16}), 1, 8, {});
  x = net.conv(x, 8, 8, {.stride = 2});
  const auto compiled = compile(net.finish(net.dense(net.pooled(x), 8, 4)));
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  const ArenaUse use = arenaUse(*compiled);
  ASSERT_EQ(use.bytes.size(), compiled->nodes.size());
  EXPECT_LE(use.bytes[use.peak], compiled->arenaBytes);
  EXPECT_GE(use.bytes[use.peak] + 16, compiled->arenaBound) << "but for whole 16 bytes";
}

TEST(ArenaUse, BuffersKnowWhoWritesAndReadsThem) {
  tests::NetBuilder net(3);
  const auto compiled = compile(
      net.finish(net.conv(net.conv(net.input({1, 1, 8, 8}), 1, 4, {}), 4, 2, {.stride = 2})));
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  const auto input = std::ranges::find(compiled->buffers, "x", &Buffer::name);
  ASSERT_NE(input, compiled->buffers.end());
  EXPECT_TRUE(input->writers.empty());
  EXPECT_EQ(input->readers.front(), 0U);
  for (const Buffer& buffer : compiled->buffers) {
    std::vector<std::uint32_t> users = buffer.writers;
    users.insert(users.end(), buffer.readers.begin(), buffer.readers.end());
    ASSERT_FALSE(users.empty()) << buffer.name;
    for (const std::uint32_t user : users) {
      EXPECT_GE(user, buffer.first) << buffer.name;
      EXPECT_LE(user, buffer.last) << buffer.name;
    }
    if (!buffer.writers.empty()) {
      EXPECT_EQ(buffer.writers.front(), buffer.first) << buffer.name;
    }
  }
}

}  // namespace
}  // namespace mote::compile
