// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random edits and gestures, 8,000 or MOTE_FUZZ_EDITS of them: invariants hold, refusals change
// nothing, inverses restore everything.
#include <gtest/gtest.h>

#include <cstdlib>

#include "core/graph/difference.h"
#include "tests/core/graph/edit_source.h"

namespace mote::graph {
namespace {

int editCount() {
  const char* given = std::getenv("MOTE_FUZZ_EDITS");
  return given != nullptr ? std::atoi(given) : 8000;
}

TEST(EditFuzz, EditsUndoToTheByte) {
  Graph graph = Chain().graph;
  const Graph first = graph;
  EditSource source(graph);
  std::vector<Edit> inverses;
  int refused = 0;
  for (int i = 0; i < editCount(); ++i) {
    const Graph before = graph;
    auto inverse = apply(graph, source.next());
    if (!inverse.ok()) {
      ++refused;
      ASSERT_EQ(graph, before) << i;
      continue;
    }
    ASSERT_TRUE(checkInvariants(graph).ok()) << i << checkInvariants(graph).error().text();
    if (i % 3 == 0) {
      const Graph after = graph;
      auto redo = apply(graph, std::move(inverse).value());
      ASSERT_TRUE(redo.ok()) << i << redo.error().text();
      ASSERT_EQ(graph, before) << i;
      ASSERT_TRUE(checkInvariants(graph).ok()) << i;
      inverse = apply(graph, std::move(redo).value());
      ASSERT_TRUE(inverse.ok()) << i;
      ASSERT_EQ(graph, after) << i;
    }
    inverses.push_back(std::move(inverse).value());
  }
  std::printf("%zu applied, %d refused, %zu nodes at the end\n", inverses.size(), refused,
              graph.nodeCount());
  EXPECT_GT(inverses.size(), static_cast<std::size_t>(editCount() / 4));
  EXPECT_GT(refused, editCount() / 20);
  for (; !inverses.empty(); inverses.pop_back()) {
    ASSERT_TRUE(apply(graph, std::move(inverses.back())).ok());
  }
  EXPECT_EQ(graph, first);
  EXPECT_TRUE(checkInvariants(graph).ok());
}

TEST(EditFuzz, DifferencesLeadFromAnyStateToAnyOther) {
  Graph graph = Chain().graph;
  EditSource source(graph);
  Graph older = graph;
  int compared = 0;
  for (int i = 0; i < editCount() / 4; ++i) {
    if (auto inverse = apply(graph, source.next()); !inverse.ok()) continue;
    if (i % 7 != 0) continue;
    Graph changed = older;
    const auto inverse = apply(changed, differenceOf("difference", older, graph));
    ASSERT_TRUE(inverse.ok()) << i << inverse.error().text();
    ASSERT_EQ(changed, graph) << i;
    ASSERT_TRUE(checkInvariants(changed).ok()) << i;
    ASSERT_TRUE(apply(changed, *inverse).ok());
    ASSERT_EQ(changed, older) << i;
    older = graph;
    ++compared;
  }
  EXPECT_GT(compared, editCount() / 200);
}

}  // namespace
}  // namespace mote::graph
