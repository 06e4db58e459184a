// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Missing bytes by hand, and remedies whose gains the compiler confirms.
#include "core/estimate/fit.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/estimate/integer_form.h"
#include "core/templates/catalogue.h"
#include "tests/support/net_builder.h"

namespace mote::estimate {
namespace {

/// A picture whose first layers need most of the memory.
graph::Graph tall() {
  tests::NetBuilder net(1);
  auto x = net.input({1, 1, 32, 32});
  x = net.conv(x, 1, 16, {});
  x = net.conv(x, 16, 16, {.stride = 2});
  x = net.conv(x, 16, 32, {.stride = 2});
  return net.finish(net.dense(net.pooled(x), 32, 4));
}

Target board(std::uint64_t flash, std::uint64_t ram) {
  Target target;
  target.id = "small";
  target.costs = "armv7em";
  target.clockHz = 1e8;
  target.cyclesPerInstruction = {1.5, 1.0, 2.0, "by hand"};
  target.flashBytes = flash;
  target.ramBytes = ram;
  return target;
}

std::vector<Fix> fixesOn(const Target& target, FixRequest request) {
  auto fixes = fixesFor(request, target, {});
  EXPECT_TRUE(fixes.ok()) << fixes.error().text();
  return std::move(fixes).value();
}

const Fix* find(const std::vector<Fix>& fixes, FixKind kind) {
  const auto found = std::ranges::find(fixes, kind, &Fix::kind);
  return found == fixes.end() ? nullptr : &*found;
}

TEST(Fit, CountsWhatIsMissing) {
  const auto compiled = compile::compile(tall());
  ASSERT_TRUE(compiled.ok());
  const std::uint64_t flash = compiled->flashBytes();
  const std::uint64_t ram = compiled->arenaBytes;
  EXPECT_TRUE(fitOn(*compiled, board(flash, ram)).fits());
  const Fit fit = fitOn(*compiled, board(flash - 5, ram - 7));
  EXPECT_FALSE(fit.fits());
  EXPECT_EQ(fit.missingFlash, 5U);
  EXPECT_EQ(fit.missingRam, 7U);
  EXPECT_EQ(fit.flashBytes, flash);
  EXPECT_EQ(fit.ramBytes, ram);
}

TEST(Fit, HasNoFixesForWhatFits) {
  const graph::Graph graph = tall();
  EXPECT_TRUE(fixesOn(board(1 << 20, 1 << 20), {&graph, {}, {}}).empty());
}

TEST(Fit, FindsStripsAndIntegers) {
  const graph::Graph graph = tall();
  const auto compiled = compile::compile(graph);
  const Target target = board(1 << 20, compiled->arenaBytes * 7 / 10);
  const auto fixes = fixesOn(target, {&graph, {}, {}});
  const Fix* strips = find(fixes, FixKind::Strips);
  ASSERT_NE(strips, nullptr);
  EXPECT_TRUE(strips->fit.fits());
  EXPECT_LE(strips->fit.ramBytes, target.ramBytes);
  EXPECT_TRUE(strips->estimate.latencyUs.known());
  const Fix* integers = find(fixes, FixKind::Integers);
  ASSERT_NE(integers, nullptr);
  EXPECT_EQ(integers->fit.ramBytes, compile::compile(*integerForm(graph))->arenaBytes);
  EXPECT_EQ(find(fixes, FixKind::IntegerStrips), nullptr);  // one of them does it
}

TEST(Fit, JoinsRemediesWhereOneIsNotEnough) {
  const graph::Graph graph = tall();
  const auto integers = compile::compile(*integerForm(graph));
  const auto fixes = fixesOn(board(1 << 20, integers->arenaBytes * 8 / 10), {&graph, {}, {}});
  ASSERT_FALSE(fixes.empty());
  for (std::size_t i = 1; i < fixes.size(); ++i)
    EXPECT_GE(fixes[i - 1].fit.fits(), fixes[i].fit.fits()) << i;
  EXPECT_LE(fixes.size(), 3U);
}

TEST(Fit, NarrowsTheTemplateItCameFrom) {
  const templates::Template* drawn = templates::find("mobilenet_v1");
  ASSERT_NE(drawn, nullptr);
  const auto values =
      validate(drawn->id, drawn->parameters(),
               {{"width", 0.5}, {"size", std::int64_t{32}}, {"classes", std::int64_t{10}}});
  ASSERT_TRUE(values.ok());
  const auto graph = drawn->draw(*values, 1);
  ASSERT_TRUE(graph.ok());
  const auto compiled = compile::compile(*graph);
  const Target target = board(compiled->flashBytes() / 3, 1 << 22);
  const auto fixes = fixesOn(target, {&*graph, TemplateUse{"mobilenet_v1", *values}, {}});
  const Fix* narrower = find(fixes, FixKind::Narrower);
  ASSERT_NE(narrower, nullptr);
  EXPECT_EQ(narrower->argument, "0.25");
  EXPECT_TRUE(narrower->fit.fits());
}

TEST(Fit, FindsTheSmallestBoardThatHoldsIt) {
  const graph::Graph graph = tall();
  std::vector<Target> others = {board(1 << 22, 1 << 22), board(1 << 20, 1 << 20), board(1, 1)};
  others[0].id = "large";
  others[1].id = "right";
  others[2].id = "tiny";
  const auto fixes = fixesOn(board(64, 64), {&graph, {}, others});
  const Fix* other = find(fixes, FixKind::Board);
  ASSERT_NE(other, nullptr);
  EXPECT_EQ(other->argument, "right");
  EXPECT_EQ(fixes.front().kind, FixKind::Board);  // the only one with which it fits
}

TEST(Fit, CanBeCancelled) {
  const graph::Graph graph = tall();
  JobContext context;
  context.cancel.cancel();
  const auto fixes = fixesFor({&graph, {}, {}}, board(64, 64), context);
  ASSERT_FALSE(fixes.ok());
  EXPECT_EQ(fixes.error().kind, ErrorKind::Cancelled);
}

}  // namespace
}  // namespace mote::estimate
