// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever graphs become under random edits: each is the same as itself, and two of them differ in
// the same way whichever comes first.
#include <gtest/gtest.h>

#include "core/graph/gestures.h"
#include "tests/core/compare/networks.h"
#include "tests/core/graph/edit_source.h"
#include "tests/support/random.h"

namespace mote::compare {
namespace {

using graph::Graph;

TEST(RandomEdits, OfAnyGraph) {
  Graph graph = graph::Chain().graph;
  graph::EditSource source(graph);
  Graph older = graph;
  int compares = 0;
  for (int i = 0; i < 3000; ++i) {
    if (!graph::apply(graph, source.next()).ok() || i % 23 != 0) continue;
    const Comparison comparison = compared(graph, graph);
    ASSERT_TRUE(comparison.same()) << i << ": " << counted(comparison);
    expectMirrored(older, graph);
    ASSERT_FALSE(testing::Test::HasFailure()) << i;
    older = graph;
    ++compares;
  }
  EXPECT_GT(compares, 30);
}

/// One edit of a kind that people make; nothing where it does not go.
void editNetwork(Graph& graph, tests::Random& random) {
  const auto nodes = graph.nodes();
  const graph::NodeId id = nodes[std::size_t(random.integer(0, std::int32_t(nodes.size()) - 1))];
  graph::Node blank;
  blank.type = random.integer(0, 1) == 0 ? "Softsign" : "Relu";
  blank.name = "new";
  const graph::ValueId made = graph.node(id)->outputs.front();
  auto change = [&]() -> Result<graph::Edit> {
    switch (random.integer(0, 3)) {
      case 0:
        return graph::deleteNode(graph, id, true);
      case 1:
        return graph::insertAfter(graph, blank, made);
      case 2:
        return graph::Edit(graph::SetAttribute{id, "alpha", random.real(0, 1)});
      default:
        break;
    }
    for (const graph::ValueId input : graph.node(id)->inputs) {
      const graph::Value* value = graph.value(input);
      if (value == nullptr || !value->constant) continue;
      const Dims dims = value->constant->dims();
      return graph::Edit(graph::SetConstant{
          input, Array::floats(dims, random.reals(value->constant->elements(), -1, 1))});
    }
    return graph::Edit(graph::Batch{});
  }();
  if (change.ok()) (void)graph::apply(graph, std::move(change).value());
}

TEST(RandomEdits, OfNetworks) {
  tests::Random random(3);
  for (const char* id : {"resnet_8", "mobilenet_v3_small", "tcn"}) {
    const Graph before = drawn(id);
    Graph after = before;
    for (int i = 1; i <= 24; ++i) {
      editNetwork(after, random);
      if (i % 6 != 0) continue;
      const Graph other = retold(after, unsigned(i));
      EXPECT_TRUE(compared(after, other).same()) << id << i;
      expectMirrored(before, other);
      const Comparison comparison = compared(before, other);
      EXPECT_LE(comparison.pairs.size() - comparison.count(Kind::Same), 3 * std::size_t(i))
          << id << i << ": " << counted(comparison);
    }
  }
}

}  // namespace
}  // namespace mote::compare
