// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Orders against all orders there are, tried one by one on small graphs.
#include "core/compile/order_nodes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>

#include "core/compile/draft_plan.h"
#include "tests/support/random.h"

namespace mote::compile {
namespace {

using operators::Operand;

/// Nodes of one output and no known kernel, so that nothing shares memory.
class Drafts {
 public:
  Operand tensor(std::int64_t bytes) {
    draft.tensors.push_back({ElementType::UInt8,
                             {bytes},
                             0.0F,
                             0,
                             static_cast<std::uint32_t>(draft.storages.size()),
                             0});
    draft.storages.push_back({"", static_cast<std::uint64_t>(bytes), std::nullopt, false});
    return {static_cast<std::uint32_t>(draft.tensors.size() - 1)};
  }
  Operand node(const std::string& name, std::vector<Operand> inputs, std::int64_t bytes) {
    const Operand output = tensor(bytes);
    DraftNode node;
    node.kernel = name;
    node.inputs = std::move(inputs);
    node.outputs = {output};
    draft.nodes.push_back(std::move(node));
    return output;
  }
  Draft draft;
};

std::string namesOf(const Draft& draft) {
  std::string names;
  for (const DraftNode& node : draft.nodes) names += node.kernel;
  return names;
}

/// By definition: what is written, or an input, and still read or an output.
std::uint64_t peakOf(const Draft& draft) {
  std::uint64_t peak = 0;
  for (std::size_t step = 0; step < draft.nodes.size(); ++step) {
    std::set<std::uint32_t> born;
    std::set<std::uint32_t> needed;
    const auto add = [](std::set<std::uint32_t>& set, const std::vector<Operand>& operands) {
      for (const Operand operand : operands) set.insert(operand.index);
    };
    add(born, draft.inputs);
    add(needed, draft.outputs);
    for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
      if (i <= step) add(born, draft.nodes[i].outputs);
      if (i >= step) add(needed, draft.nodes[i].inputs);
    }
    add(needed, draft.nodes[step].outputs);
    std::uint64_t sum = 0;
    for (const auto index : born)
      if (needed.contains(index)) sum += (draft.storages[index].bytes + 15) / 16 * 16;
    peak = std::max(peak, sum);
  }
  return peak;
}

bool isInOrder(const Draft& draft) {
  std::set<std::uint32_t> there;
  for (const Operand input : draft.inputs) there.insert(input.index);
  for (const DraftNode& node : draft.nodes) {
    for (const Operand input : node.inputs)
      if (!there.contains(input.index)) return false;
    there.insert(node.outputs[0].index);
  }
  return true;
}

std::uint64_t leastPeak(const Draft& draft) {
  std::vector<std::size_t> order(draft.nodes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::uint64_t least = peakOf(draft);
  do {
    Draft next = draft;
    for (std::size_t i = 0; i < order.size(); ++i) next.nodes[i] = draft.nodes[order[i]];
    if (isInOrder(next)) least = std::min(least, peakOf(next));
  } while (std::ranges::next_permutation(order).found);
  return least;
}

/// Two branches that widen and narrow again: one after the other, not side by side.
TEST(OrderNodes, FinishesABranchBeforeItBeginsTheNext) {
  Drafts builder;
  const Operand x = builder.tensor(64);
  builder.draft.inputs = {x};
  const Operand a = builder.node("a", {x}, 1600);
  const Operand b = builder.node("b", {x}, 1600);
  const Operand c = builder.node("c", {a}, 32);
  const Operand d = builder.node("d", {b}, 32);
  builder.draft.outputs = {builder.node("e", {c, d}, 32)};
  ASSERT_EQ(arenaOf(builder.draft).value(), 64U + 1600U + 1600U);
  ASSERT_TRUE(orderNodes(builder.draft).ok());
  EXPECT_EQ(namesOf(builder.draft), "acbde");
  EXPECT_EQ(arenaOf(builder.draft).value(), 64U + 1600U + 32U);
}

TEST(OrderNodes, LeavesWhatCannotBeBetter) {
  Drafts builder;
  builder.draft.inputs = {builder.tensor(64)};
  Operand x = builder.draft.inputs[0];
  for (const char* name : {"a", "b", "c"}) x = builder.node(name, {x}, 160);
  builder.draft.outputs = {x};
  ASSERT_TRUE(orderNodes(builder.draft).ok());
  EXPECT_EQ(namesOf(builder.draft), "abc");
}

Draft randomDraft(tests::Random& random, std::int32_t nodes) {
  Drafts builder;
  builder.draft.inputs = {builder.tensor(random.integer(1, 400))};
  std::vector<Operand> values = builder.draft.inputs;
  for (std::int32_t i = 0; i < nodes; ++i) {
    std::vector<Operand> inputs;
    for (std::int32_t k = random.integer(1, 2); k > 0; --k)
      inputs.push_back(values[static_cast<std::size_t>(
          random.integer(0, static_cast<std::int32_t>(values.size()) - 1))]);
    values.push_back(builder.node(std::string(1, static_cast<char>('a' + i % 26)), inputs,
                                  random.integer(1, 900)));
  }
  builder.draft.outputs = {values.back()};
  return builder.draft;
}

TEST(OrderNodes, FindsTheLowestPeakOfSmallGraphs) {
  tests::Random random(12);
  int improved = 0;
  for (int round = 0; round < 60; ++round) {
    Draft draft = randomDraft(random, 6);
    const std::uint64_t given = peakOf(draft);
    const std::uint64_t least = leastPeak(draft);
    const std::uint64_t before = arenaOf(draft).value();
    ASSERT_TRUE(orderNodes(draft).ok());
    EXPECT_TRUE(isInOrder(draft));
    EXPECT_LE(arenaOf(draft).value(), before);
    if (least < given && before > least) {
      EXPECT_EQ(peakOf(draft), least) << round;
      ++improved;
    }
  }
  EXPECT_GT(improved, 10);
}

/// Beyond the limit of sets a beam is followed: sound, and never worse.
TEST(OrderNodes, LargeGraphsAreNeverWorse) {
  tests::Random random(13);
  for (int round = 0; round < 3; ++round) {
    Draft draft = randomDraft(random, 60);
    const std::uint64_t before = arenaOf(draft).value();
    ASSERT_TRUE(orderNodes(draft).ok());
    EXPECT_TRUE(isInOrder(draft));
    EXPECT_LE(arenaOf(draft).value(), before);
  }
}

}  // namespace
}  // namespace mote::compile
