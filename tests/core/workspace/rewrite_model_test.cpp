// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The comparison of outputs, and what cannot be rewritten.
#include "core/workspace/rewrite_model.h"

#include <gtest/gtest.h>

#include "core/blocks/interface/draft.h"

namespace mote::workspace {
namespace {

graph::Graph scaled(float factor) {
  blocks::Draft draft;
  const graph::ValueId x = draft.input("x", {1, 4});
  draft.output(draft.node("Mul", "y", {x, draft.floats("factor", {}, factor)}));
  return std::move(draft).take().value();
}

TEST(CompareOutputs, SeesEqualityToTheBit) {
  const auto found = compareOutputs(scaled(2.0F), scaled(2.0F));
  EXPECT_EQ(found.inputs, 4U);
  EXPECT_TRUE(found.exact);
  EXPECT_EQ(found.largest, 0.0);
}

TEST(CompareOutputs, MeasuresHowFarOutputsMoved) {
  const auto found = compareOutputs(scaled(2.0F), scaled(3.0F));
  EXPECT_FALSE(found.exact);
  EXPECT_NEAR(found.relative, 0.5, 1e-6);
  EXPECT_GT(found.largest, 0.1);
}

TEST(CompareOutputs, SaysWhyThereIsNothingToCompare) {
  graph::Graph foreign = scaled(1.0F);
  ASSERT_TRUE(
      graph::apply(foreign, graph::SetNodeType{foreign.nodes().front(), "com.example", "Odd"})
          .ok());
  const auto found = compareOutputs(foreign, foreign);
  EXPECT_EQ(found.inputs, 0U);
  EXPECT_NE(found.whyNot, "");
}

TEST(RewriteModel, KnowsOnlyPassesWithoutData) {
  onnx_format::Model model;
  model.graph = scaled(1.0F);
  EXPECT_EQ(rewriteModel(model, "quantize", {}, {}).error().code, "rewrite.unknown");
  EXPECT_EQ(rewriteModel(model, "nothing", {}, {}).error().code, "rewrite.unknown");
  EXPECT_FALSE(rewriteModel(model, "fold_batch_norm", {{"odd", true}}, {}).ok());
  EXPECT_GE(rewrites().size(), 3U);
}

TEST(RewriteModel, LeavesNoWeightsBehind) {
  blocks::Draft draft;
  const graph::ValueId x = draft.input("x", {1, 2, 4, 4});
  const auto weights = draft.floats("w", {3, 2, 1, 1}, 0.5F);
  const auto conv = draft.node("Conv", "conv", {x, weights});
  const auto of = [&draft](const char* name, float value) {
    return draft.floats(name, {3}, value);
  };
  draft.output(
      draft.node("BatchNormalization", "norm",
                 {conv, of("scale", 2), of("shift", 1), of("mean", 0), of("variance", 4)}));
  onnx_format::Model model;
  model.graph = std::move(draft).take().value();
  graph::Value idle;
  idle.name = "idle";
  idle.constant = Array::floats({1}, std::vector{1.0F});
  ASSERT_TRUE(graph::apply(model.graph, graph::AddValue{idle}).ok());

  const auto report = rewriteModel(model, "fold_batch_norm", {}, {});
  ASSERT_TRUE(report.ok()) << report.error().text();
  const graph::Graph& folded = report->model.graph;
  ASSERT_EQ(folded.nodeCount(), 1U);
  std::size_t constants = 0;
  for (const auto id : folded.values()) constants += folded.value(id)->constant.has_value();
  EXPECT_EQ(constants, 3U) << "new weights, a bias, and what was idle before";
  EXPECT_FALSE(folded.findValue("w"));
  EXPECT_TRUE(folded.findValue("idle"));
  EXPECT_LT(report->equivalence.relative, 1e-6);
}

}  // namespace
}  // namespace mote::workspace
