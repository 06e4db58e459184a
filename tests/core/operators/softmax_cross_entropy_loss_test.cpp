// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SoftmaxCrossEntropyLoss against ONNX's own cases.
#include <cmath>
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(SoftmaxCrossEntropyLoss, GivesWhatOnnxExpects) {
  runCases({"test_sce_NCd1_mean_weight_negative_ii",
            "test_sce_NCd1_mean_weight_negative_ii_log_prob",
            "test_sce_NCd1d2d3_none_no_weight_negative_ii",
            "test_sce_NCd1d2d3_none_no_weight_negative_ii_log_prob",
            "test_sce_NCd1d2d3_sum_weight_high_ii",
            "test_sce_NCd1d2d3_sum_weight_high_ii_log_prob",
            "test_sce_NCd1d2d3d4d5_mean_weight",
            "test_sce_NCd1d2d3d4d5_mean_weight_log_prob",
            "test_sce_NCd1d2d3d4d5_none_no_weight",
            "test_sce_NCd1d2d3d4d5_none_no_weight_log_prob",
            "test_sce_mean",
            "test_sce_mean_3d",
            "test_sce_mean_3d_log_prob",
            "test_sce_mean_log_prob",
            "test_sce_mean_no_weight_ii",
            "test_sce_mean_no_weight_ii_3d",
            "test_sce_mean_no_weight_ii_3d_log_prob",
            "test_sce_mean_no_weight_ii_4d",
            "test_sce_mean_no_weight_ii_4d_log_prob",
            "test_sce_mean_no_weight_ii_log_prob",
            "test_sce_mean_weight",
            "test_sce_mean_weight_ii",
            "test_sce_mean_weight_ii_3d",
            "test_sce_mean_weight_ii_3d_log_prob",
            "test_sce_mean_weight_ii_4d",
            "test_sce_mean_weight_ii_4d_log_prob",
            "test_sce_mean_weight_ii_log_prob",
            "test_sce_mean_weight_log_prob",
            "test_sce_none",
            "test_sce_none_log_prob",
            "test_sce_none_weights",
            "test_sce_none_weights_log_prob",
            "test_sce_sum",
            "test_sce_sum_log_prob"});
}

TEST(SoftmaxCrossEntropyLoss, IgnoresAndWeighs) {
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
    const double all = std::exp(score(0)) + std::exp(score(1)) + std::exp(score(2));
    loss -= weight * (score(target) - std::log(all));
    total += weight;
  }
  const auto with = [&](const char* reduction) {
    return runNode("SoftmaxCrossEntropyLoss",
                   {floats({2, 3, 2}, scores), int64s({2, 2}, targets), floats({3}, weights)},
                   {{"ignore_index", std::int64_t{2}}, {"reduction", std::string(reduction)}});
  };
  EXPECT_EQ(difference({with("sum")}, {floats({}, {static_cast<float>(loss)})}, 1e-6), "");
  EXPECT_EQ(difference({with("mean")}, {floats({}, {static_cast<float>(loss / total)})}, 1e-6), "");
  EXPECT_EQ(with("none").dims(), (Dims{2, 2}));
}

}  // namespace
}  // namespace mote::tests
