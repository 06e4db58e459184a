// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every operator's shape rule on nodes with nothing right about them: an answer or a refusal.
#include <gtest/gtest.h>

#include "core/operators/catalogue.h"
#include "tests/support/random_node.h"

namespace mote::operators {
namespace {

constexpr std::uint32_t kNodes = 4000;

class HostileNodes : public testing::TestWithParam<const Operator*> {};

/// Counts what the rule made of the nodes, so that a rule that refuses everything is seen.
struct Tally {
  std::size_t accepted = 0;
  std::size_t refused = 0;
};

void judge(const Operator& entry, const graph::Graph& graph, Tally& tally) {
  const graph::Node& node = *graph.node(graph.nodes().front());
  const NodeView view(graph, node);
  const auto types = entry.infer(view);
  if (!types.ok()) {
    ++tally.refused;
    EXPECT_NE(types.error().code, "");
    EXPECT_NE(types.error().text().find(node.type), std::string::npos) << types.error().text();
    return;
  }
  ++tally.accepted;
  EXPECT_EQ(types->size(), node.outputs.size());
  if (entry.parameters != nullptr) entry.parameters(view);
  if (entry.fold == nullptr) return;
  const auto values = entry.fold(view);
  for (std::size_t i = 0; i < values.size() && i < types->size(); ++i) {
    EXPECT_EQ(values[i].type(), (*types)[i].element);
    EXPECT_EQ(graph::TensorType::of(values[i].type(), values[i].dims()), (*types)[i]);
  }
}

TEST_P(HostileNodes, AreAnsweredOrRefused) {
  const Operator& entry = *GetParam();
  ASSERT_NE(entry.infer, nullptr);
  tests::Random random(7);
  Tally tally;
  for (std::uint32_t i = 0; i < kNodes; ++i)
    judge(entry, tests::randomNode(std::string(entry.type), random, i % 2 == 0), tally);
  EXPECT_GT(tally.accepted, 0U);
  EXPECT_GT(tally.refused, 0U);
}

std::string nameOf(const testing::TestParamInfo<const Operator*>& info) {
  return std::string(info.param->type);
}

INSTANTIATE_TEST_SUITE_P(Catalogue, HostileNodes, testing::ValuesIn(all().begin(), all().end()),
                         nameOf);

}  // namespace
}  // namespace mote::operators
