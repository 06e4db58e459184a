// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Batch normalization is gone and the outputs stay.
#include <gtest/gtest.h>

#include "core/passes/catalogue.h"
#include "core/workspace/rewrite_model.h"
#include "tests/support/rewritten.h"

namespace mote::passes {
namespace {

TEST(FoldBatchNorm, LeavesTheOutputsWithinRounding) {
  const auto report = test::rewritten("fold_batch_norm", [](blocks::Draft& draft) {
    graph::ValueId x = draft.input("x", {1, 3, 9, 9});
    x = blocks::convNormAct(draft, x, "a", {.channels = 8, .kernel = {3}},
                            blocks::Activation::Relu);
    return blocks::depthwiseSeparable(draft, x, "b", {.channels = 12});
  });
  EXPECT_EQ(report.figures.at("folded"), 3.0);
  EXPECT_FALSE(report.after.operators.contains("BatchNormalization"));
  EXPECT_EQ(report.before.macs, report.after.macs);
  EXPECT_EQ(report.equivalence.inputs, 4U);
  EXPECT_LT(report.equivalence.relative, 1e-5);
}

TEST(FoldBatchNorm, LeavesWhatOthersReadAlone) {
  const auto report = test::rewritten("fold_batch_norm", [](blocks::Draft& draft) {
    const graph::ValueId x = draft.input("x", {1, 3, 5, 5});
    const graph::ValueId conv =
        blocks::conv(draft, x, "conv", {.channels = 3, .kernel = {3}, .bias = true});
    return draft.node("Add", "sum", {blocks::batchNorm(draft, conv, "norm"), conv});
  });
  EXPECT_EQ(report.figures.at("folded"), 0.0);
  EXPECT_TRUE(report.equivalence.exact);
}

}  // namespace
}  // namespace mote::passes
