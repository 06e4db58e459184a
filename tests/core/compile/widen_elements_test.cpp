// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Types without kernels run in wider ones, and only these.
#include "core/compile/widen_elements.h"

#include <gtest/gtest.h>

#include "core/compile/compile.h"
#include "core/execute/executor.h"
#include "tests/core/compile/kernels_of.h"
#include "tests/support/graph_builder.h"

namespace mote::compile {
namespace {

using graph::ValueId;

/// y = type(x, x)
graph::Graph pairGraph(const std::string& type, ElementType element) {
  test::GraphBuilder builder;
  const ValueId x = builder.input("x", {2}, element);
  builder.output(builder.node(type, "y", {x, x}));
  return builder.take();
}

TEST(WidenElements, CastsOnceForAllReaders) {
  const auto compiled = compile(pairGraph("Mul", ElementType::Float16));
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  EXPECT_EQ(kernelsOf(*compiled), "cast_wide mul cast_wide");
}

TEST(WidenElements, WrapsAsTheOwnTypeWould) {
  const auto compiled = compile(pairGraph("Mul", ElementType::Int16));
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  auto executor = execute::Executor::load(compiled->image, execute::Kernels::Reference);
  ASSERT_TRUE(executor.ok());
  const std::vector<std::int16_t> values = {300, -181};
  const std::vector<std::int16_t> want = {static_cast<std::int16_t>(300 * 300), 32761};
  const auto got = executor->run(
      std::vector{Array::of<std::int16_t>(ElementType::Int16, {2}, std::span(values))});
  ASSERT_TRUE(got.ok());
  EXPECT_EQ(got->front(), Array::of<std::int16_t>(ElementType::Int16, {2}, std::span(want)));
}

TEST(WidenElements, LeavesMovementAlone) {
  test::GraphBuilder builder;
  const ValueId x = builder.input("x", {2, 3}, ElementType::Float16);
  builder.output(builder.node("Transpose", "y", {x}));
  const auto compiled = compile(builder.take());
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  EXPECT_EQ(kernelsOf(*compiled), "transpose");
}

TEST(WidenElements, LeavesBytesToOperatorsThatTakeThem) {
  const auto compiled = compile(pairGraph("Less", ElementType::UInt8));
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  EXPECT_EQ(kernelsOf(*compiled), "less");
}

TEST(WidenElements, WidensConstantsBeforehand) {
  test::GraphBuilder builder;
  const ValueId x = builder.input("x", {2}, ElementType::Float16);
  const std::vector<std::uint16_t> halves = {0x3C00, 0x4000};
  const ValueId two = builder.constant(
      "two", Array::of<std::uint16_t>(ElementType::Float16, {2}, std::span(halves)));
  builder.output(builder.node("Add", "y", {x, two}));
  const auto compiled = compile(builder.take());
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  EXPECT_EQ(kernelsOf(*compiled), "cast_wide add cast_wide");
  EXPECT_EQ(compiled->nodes.front().type, "Cast");
}

}  // namespace
}  // namespace mote::compile
