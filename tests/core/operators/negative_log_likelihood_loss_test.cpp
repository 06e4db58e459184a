// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NegativeLogLikelihoodLoss against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(NegativeLogLikelihoodLoss, GivesWhatOnnxExpects) {
  runCases({"test_nllloss_NC", "test_nllloss_NCd1", "test_nllloss_NCd1_ii",
            "test_nllloss_NCd1_mean_weight_negative_ii", "test_nllloss_NCd1_weight",
            "test_nllloss_NCd1_weight_ii", "test_nllloss_NCd1d2",
            "test_nllloss_NCd1d2_no_weight_reduction_mean_ii", "test_nllloss_NCd1d2_reduction_mean",
            "test_nllloss_NCd1d2_reduction_sum", "test_nllloss_NCd1d2_with_weight",
            "test_nllloss_NCd1d2_with_weight_reduction_mean",
            "test_nllloss_NCd1d2_with_weight_reduction_sum",
            "test_nllloss_NCd1d2_with_weight_reduction_sum_ii",
            "test_nllloss_NCd1d2d3_none_no_weight_negative_ii",
            "test_nllloss_NCd1d2d3_sum_weight_high_ii", "test_nllloss_NCd1d2d3d4d5_mean_weight",
            "test_nllloss_NCd1d2d3d4d5_none_no_weight"});
}

TEST(NegativeLogLikelihoodLoss, RefusesWhatDoesNotFit) {
  EXPECT_EQ(refusalOf("NegativeLogLikelihoodLoss", {counting({2, 3}), int64s({3}, {0, 0, 0})},
                      {{"reduction", std::string("none")}}),
            "loss.shape");
  EXPECT_EQ(refusalOf("NegativeLogLikelihoodLoss", {counting({2, 3}), int64s({2}, {0, 0})},
                      {{"reduction", std::string("max")}}),
            "loss.reduction");
}

TEST(NegativeLogLikelihoodLoss, IgnoresAndWeighs) {
  // Two samples of three classes over two places; class 2 is ignored.
  const std::vector<float> scores = {-1.0F,  -2.0F, -0.5F,  -0.25F, -3.0F, -1.5F,
                                     -0.75F, -2.5F, -1.25F, -0.1F,  -0.2F, -0.3F};
  const std::vector<std::int64_t> targets = {0, 2, 1, 1};
  const std::vector<float> weights = {0.5F, 2.0F, 4.0F};
  double loss = 0.0;
  double total = 0.0;
  for (std::size_t i = 0; i < 4; ++i) {
    if (targets[i] == 2) continue;
    const auto score = [&](std::size_t c) {
      return static_cast<double>(scores[i / 2 * 6 + c * 2 + i % 2]);
    };
    const auto target = static_cast<std::size_t>(targets[i]);
    const auto weight = static_cast<double>(weights[target]);

    loss -= weight * score(target);
    total += weight;
  }
  const auto with = [&](const char* reduction) {
    return runNode("NegativeLogLikelihoodLoss",
                   {floats({2, 3, 2}, scores), int64s({2, 2}, targets), floats({3}, weights)},
                   {{"ignore_index", std::int64_t{2}}, {"reduction", std::string(reduction)}});
  };
  EXPECT_EQ(difference({with("sum")}, {floats({}, {static_cast<float>(loss)})}, 1e-6), "");
  EXPECT_EQ(difference({with("mean")}, {floats({}, {static_cast<float>(loss / total)})}, 1e-6), "");
  EXPECT_EQ(with("none").dims(), (Dims{2, 2}));
}

}  // namespace
}  // namespace mote::tests
