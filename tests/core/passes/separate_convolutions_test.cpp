// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The nearest separable layer: exact where there is one, as near as its singular values say else.
#include <gtest/gtest.h>

#include <cmath>

#include "core/passes/catalogue.h"
#include "tests/support/rewritten.h"

namespace mote::passes {
namespace {

constexpr std::int64_t kInputs = 3;
constexpr std::int64_t kOutputs = 5;

/// P[o, i] * D[i, t], which a depthwise and a pointwise layer give exactly.
Array separableWeights() {
  std::vector<float> weights;
  for (int o = 0; o < kOutputs; ++o) {
    for (int i = 0; i < kInputs; ++i) {
      for (int t = 0; t < 9; ++t)
        weights.push_back(static_cast<float>((o - 2 + i) * 0.25) *
                          static_cast<float>(std::sin(1.0 + i * 9 + t)));
    }
  }
  return Array::floats({kOutputs, kInputs, 3, 3}, weights);
}

graph::ValueId convolution(blocks::Draft& draft, const Array& weights) {
  const graph::ValueId x = draft.input("x", {1, weights.dims()[1], 7, 7});
  return draft.node("Conv", "conv",
                    {x, draft.constant("w", weights), draft.floats("b", {weights.dims()[0]}, 0.5F)},
                    {{"kernel_shape", std::vector<std::int64_t>{3, 3}},
                     {"pads", std::vector<std::int64_t>{1, 1, 1, 1}},
                     {"strides", std::vector<std::int64_t>{2, 2}}});
}

TEST(SeparateConvolutions, AreExactWhereTheWeightsAreSeparable) {
  const auto report = test::rewritten("separate_convolutions", [](blocks::Draft& draft) {
    return convolution(draft, separableWeights());
  });
  EXPECT_EQ(report.figures.at("separated_layers"), 1.0);
  EXPECT_LT(report.figures.at("largest_weight_error_percent"), 1e-3);
  EXPECT_LT(report.equivalence.relative, 1e-5);
  EXPECT_EQ(report.after.parameters, std::uint64_t{kInputs * 9 + kInputs * kOutputs + kOutputs});
  EXPECT_EQ(report.after.macs, 16U * (kInputs * 9 + kInputs * kOutputs));
}

/// One input channel with two orthogonal filters of lengths 2 and 1: the second is lost, which is
/// 1 / sqrt(4 + 1) of the whole.
TEST(SeparateConvolutions, ErrAsTheSingularValuesSay) {
  std::vector<float> weights(2 * 9, 0.0F);
  weights[0] = 2.0F;
  weights[9 + 4] = 1.0F;
  const auto draw = [&weights](blocks::Draft& draft) {
    return convolution(draft, Array::floats({2, 1, 3, 3}, weights));
  };
  const auto report = test::rewritten("separate_convolutions", draw);
  EXPECT_NEAR(report.figures.at("largest_weight_error_percent"), 100.0 / std::sqrt(5.0), 1e-3);
  EXPECT_FALSE(report.equivalence.exact);
  const auto kept = test::rewritten("separate_convolutions", draw, {{"max_error", 40.0}});
  EXPECT_EQ(kept.figures.at("separated_layers"), 0.0);
  EXPECT_TRUE(kept.equivalence.exact);
}

TEST(SeparateConvolutions, LeaveDepthwiseAndPointwiseLayersAlone) {
  const auto report = test::rewritten("separate_convolutions", [](blocks::Draft& draft) {
    return blocks::depthwiseSeparable(draft, draft.input("x", {1, 4, 8, 8}), "b", {.channels = 6});
  });
  EXPECT_EQ(report.figures.at("separated_layers"), 0.0);
  EXPECT_TRUE(report.equivalence.exact);
}

TEST(SeparateConvolutions, SurviveWeightsOfZeros) {
  const auto report = test::rewritten("separate_convolutions", [](blocks::Draft& draft) {
    return convolution(draft, Array::floats({4, 3, 3, 3}, std::vector<float>(108, 0.0F)));
  });
  EXPECT_EQ(report.figures.at("separated_layers"), 1.0);
  EXPECT_EQ(report.equivalence.largest, 0.0);
}

}  // namespace
}  // namespace mote::passes
