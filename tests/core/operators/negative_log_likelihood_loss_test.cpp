// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NegativeLogLikelihoodLoss against ONNX's own cases.
#include "tests/support/loss_node.h"
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
  expectIgnoresAndWeighs(
      "NegativeLogLikelihoodLoss",
      [](const std::array<double, 3>& scores, std::size_t target) { return scores[target]; });
}

}  // namespace
}  // namespace mote::tests
