// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transposes that cancel, join, or must stay.
#include <gtest/gtest.h>

#include "core/passes/catalogue.h"
#include "tests/support/rewritten.h"

namespace mote::passes {
namespace {

using Permutation = std::vector<std::int64_t>;

graph::ValueId transpose(blocks::Draft& draft, graph::ValueId x, const char* name,
                         const Permutation& permutation) {
  return draft.node("Transpose", name, {x}, {{"perm", permutation}});
}

std::size_t left(const workspace::RewriteReport& report) {
  const auto found = report.after.operators.find("Transpose");
  return found == report.after.operators.end() ? 0 : found->second;
}

TEST(RemoveTransposes, TakesOutPairsThatCancel) {
  const auto report = test::rewritten("remove_transposes", [](blocks::Draft& draft) {
    const graph::ValueId x = draft.input("x", {2, 3, 4, 5});
    const graph::ValueId there = transpose(draft, x, "there", {0, 2, 3, 1});
    return draft.node("Relu", "relu", {transpose(draft, there, "back", {0, 3, 1, 2})});
  });
  EXPECT_EQ(left(report), 0U);
  EXPECT_EQ(report.figures.at("removed"), 2.0);
  EXPECT_TRUE(report.equivalence.exact);
}

TEST(RemoveTransposes, JoinsThree) {
  const auto report = test::rewritten("remove_transposes", [](blocks::Draft& draft) {
    const graph::ValueId x = draft.input("x", {2, 3, 4});
    const graph::ValueId a = transpose(draft, x, "a", {1, 2, 0});
    const graph::ValueId b = transpose(draft, a, "b", {1, 0, 2});
    return draft.node("Relu", "relu", {transpose(draft, b, "c", {2, 0, 1})});
  });
  EXPECT_EQ(left(report), 1U);
  EXPECT_TRUE(report.equivalence.exact);
}

TEST(RemoveTransposes, KeepsWhatOthersRead) {
  const auto report = test::rewritten("remove_transposes", [](blocks::Draft& draft) {
    const graph::ValueId x = draft.input("x", {2, 3, 4});
    const graph::ValueId a = transpose(draft, x, "a", {1, 2, 0});
    draft.output(draft.node("Abs", "abs", {a}));
    return draft.node("Relu", "relu", {transpose(draft, a, "back", {2, 0, 1})});
  });
  EXPECT_EQ(left(report), 1U);
  EXPECT_EQ(report.figures.at("removed"), 1.0);
  EXPECT_TRUE(report.equivalence.exact);
}

TEST(RemoveTransposes, KeepsTheGraphsOutputByItsName) {
  const auto report = test::rewritten("remove_transposes", [](blocks::Draft& draft) {
    return transpose(draft, draft.input("x", {2, 3}), "y", {0, 1});
  });
  EXPECT_EQ(left(report), 1U);
  EXPECT_TRUE(report.equivalence.exact);
}

}  // namespace
}  // namespace mote::passes
