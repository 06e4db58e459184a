// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceLogSumExp in double precision (ONNX's cases are float64, which is not run).
#include <cmath>

#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(ReduceLogSumExp, EqualsDoublePrecision) {
  const std::vector<float> values = {0.5F, -1.0F, 2.0F, 0.25F, 3.0F, -4.0F};
  std::vector<float> want;
  for (std::size_t column = 0; column < 3; ++column) {
    want.push_back(static_cast<float>(std::log(std::exp(static_cast<double>(values[column])) +
                                               std::exp(static_cast<double>(values[column + 3])))));
  }
  const auto got = runNode("ReduceLogSumExp", {floats({2, 3}, values)},
                           {{"axes", std::vector<std::int64_t>{0}}});
  EXPECT_EQ(difference({got}, {floats({1, 3}, want)}, 1e-6), "");
}

TEST(ReduceLogSumExp, DoesNotOverflow) {
  const auto got =
      runNode("ReduceLogSumExp", {floats({2}, {1000, 1000})}, {{"keepdims", std::int64_t{0}}});
  EXPECT_EQ(difference({got}, {floats({}, {1000.0F + std::log(2.0F)})}, 1e-6), "");
}

TEST(ReduceLogSumExp, GivesWhatOnnxExpects) {
  runCases({"test_reduce_log_sum_exp_default_axes_keepdims_example",
            "test_reduce_log_sum_exp_default_axes_keepdims_random",
            "test_reduce_log_sum_exp_do_not_keepdims_example",
            "test_reduce_log_sum_exp_do_not_keepdims_random",
            "test_reduce_log_sum_exp_keepdims_example", "test_reduce_log_sum_exp_keepdims_random",
            "test_reduce_log_sum_exp_negative_axes_keepdims_example",
            "test_reduce_log_sum_exp_negative_axes_keepdims_random"});
}

}  // namespace
}  // namespace mote::tests
