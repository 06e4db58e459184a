// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Integers beside floats: node by node, with quantizers looked through.
#include <gtest/gtest.h>

#include "tests/core/compare/networks.h"
#include "tests/support/known_models.h"
#include "tests/support/random.h"

namespace mote::compare {
namespace {

std::shared_ptr<const data::DataSet> noiseFor(const graph::Graph& graph, float reach) {
  Dims dims;
  for (const graph::Dim& dim : graph.value(graph.inputs().front())->type.dims)
    dims.push_back(dim.known() ? dim.size : 1);
  tests::Random random(5);
  std::vector<Array> inputs;
  for (int i = 0; i < 8; ++i)
    inputs.push_back(Array::floats(dims, random.reals(*elementCount(dims), -reach, reach)));
  return std::make_shared<test::MemorySet>(std::move(inputs), std::vector<std::int64_t>(8, 0),
                                           std::vector<std::string>{"one"});
}

class Quantized : public testing::Test {
 protected:
  graph::Graph real =
      rewritten(drawn("resnet_8", {{"channels", std::int64_t{8}}}), "fold_batch_norm");
  graph::Graph integers(float reach, ParameterValues given = {}) const {
    return rewritten(real, "quantize", noiseFor(real, reach), std::move(given));
  }
};

TEST_F(Quantized, EveryNodeIsRequantizedAndNoneComesOrGoes) {
  const graph::Graph after = retold(integers(1.0F), 6);
  ASSERT_GT(after.nodeCount(), 2 * real.nodeCount());
  const Comparison comparison = compared(real, after);
  EXPECT_EQ(comparison.count(Kind::Requantized), real.nodeCount()) << counted(comparison);
  EXPECT_EQ(comparison.pairs.size(), real.nodeCount()) << counted(comparison);
  for (const Pair& pair : comparison.pairs) {
    EXPECT_EQ(real.node(pair.before)->type, after.node(pair.after)->type);
    EXPECT_EQ(pair.costsBefore.macs, pair.costsAfter.macs);
    EXPECT_EQ(pair.costsBefore.parameters, pair.costsAfter.parameters);
    if (real.node(pair.before)->type != "Conv") continue;
    EXPECT_LT(pair.costsAfter.weightBytes, pair.costsBefore.weightBytes);
    const auto weights = std::ranges::find_if(
        pair.facts, [](const Fact& fact) { return fact.distance.has_value(); });
    ASSERT_NE(weights, pair.facts.end());
    EXPECT_TRUE(weights->after.starts_with("int8")) << weights->after;
    EXPECT_GT(*weights->distance, 1e-4);
    EXPECT_LT(*weights->distance, 0.02);
  }
  EXPECT_LT(*comparison.after.flashBytes, *comparison.before.flashBytes);
  expectMirrored(real, after);
}

TEST_F(Quantized, WeightsAreMeasuredWithTheirNormalizationFoldedIn) {
  const graph::Graph before = drawn("resnet_8", {{"channels", std::int64_t{8}}});
  const Comparison comparison =
      compared(before, rewritten(before, "quantize", noiseFor(before, 1.0F)));
  EXPECT_EQ(comparison.count(Kind::Requantized) + comparison.count(Kind::Removed),
            before.nodeCount())
      << counted(comparison);
  for (const Pair& pair : comparison.pairs) {
    for (const Fact& fact : pair.facts) EXPECT_LT(fact.distance.value_or(0), 0.02) << fact.subject;
  }
}

TEST_F(Quantized, OtherScalesAreRequantizedToo) {
  const graph::Graph before = integers(1.0F);
  EXPECT_TRUE(compared(before, retold(before, 2)).same());
  const Comparison comparison = compared(before, integers(3.0F));
  EXPECT_EQ(comparison.count(Kind::Added) + comparison.count(Kind::Removed), 0U);
  EXPECT_GT(comparison.count(Kind::Requantized), real.nodeCount() / 2) << counted(comparison);
  const Comparison wide = compared(before, integers(1.0F, {{"activations", std::string("int16")}}));
  EXPECT_EQ(wide.count(Kind::Requantized), wide.pairs.size()) << counted(wide);
}

TEST_F(Quantized, ATouchedWeightShowsAmongIntegers) {
  const graph::Graph before = integers(1.0F);
  graph::Graph after = before;
  for (const graph::ValueId id : after.values()) {
    const graph::Value& value = *after.value(id);
    if (!value.constant || value.constant->type() != ElementType::Int8 ||
        value.constant->dims().size() != 4)
      continue;
    Bytes bytes(value.constant->bytes().begin(), value.constant->bytes().end());
    bytes.front() ^= std::byte{8};
    edit(after, graph::SetConstant{
                    id, Array::make(ElementType::Int8, value.constant->dims(), bytes).value()});
    break;
  }
  const Comparison comparison = compared(before, after);
  EXPECT_EQ(comparison.count(Kind::Same) + 1, comparison.pairs.size()) << counted(comparison);
  EXPECT_GT(*onlyOne(comparison, Kind::Retuned).facts.at(0).distance, 0.0);
}

}  // namespace
}  // namespace mote::compare
