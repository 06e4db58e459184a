// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BatchNormalization against ONNX's own cases and the definition.
#include <cmath>

#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(BatchNormalization, GivesWhatOnnxExpects) {
  runCases({"test_batchnorm_epsilon", "test_batchnorm_example"});
}

TEST(BatchNormalization, RefusesTheTrainingForm) {
  runCases({"test_batchnorm_epsilon_training_mode", "test_batchnorm_example_training_mode"});
}

TEST(BatchNormalization, NormalizesRowsOfFeatures) {
  const Array got = runNode("BatchNormalization",
                            {floats({2, 2}, {1, 2, 3, 4}), floats({2}, {2, 3}),
                             floats({2}, {10, 20}), floats({2}, {1, 1}), floats({2}, {4, 9})},
                            {{"epsilon", 0.0F}});
  EXPECT_EQ(difference({got}, {floats({2, 2}, {10, 21, 12, 23})}, 1e-6), "");
}

TEST(BatchNormalization, RefusesStatisticsOfOtherLengths) {
  EXPECT_EQ(refusalOf("BatchNormalization", {counting({2, 2}), counting({3}), counting({2}),
                                             counting({2}), counting({2})}),
            "normalization.shape");
}

}  // namespace
}  // namespace mote::tests
