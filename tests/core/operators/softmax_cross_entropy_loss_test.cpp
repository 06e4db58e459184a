// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SoftmaxCrossEntropyLoss against ONNX's own cases.
#include <cmath>
#include "tests/support/loss_node.h"
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
  expectIgnoresAndWeighs(
      "SoftmaxCrossEntropyLoss", [](const std::array<double, 3>& scores, std::size_t target) {
        const double all = std::exp(scores[0]) + std::exp(scores[1]) + std::exp(scores[2]);
        return scores[target] - std::log(all);
      });
}

}  // namespace
}  // namespace mote::tests
