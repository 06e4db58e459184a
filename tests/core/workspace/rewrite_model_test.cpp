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

}  // namespace
}  // namespace mote::workspace
