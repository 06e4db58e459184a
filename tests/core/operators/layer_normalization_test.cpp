// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LayerNormalization against ONNX's own cases.
#include <cmath>
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"
#include "tests/support/random.h"

namespace mote::tests {
namespace {

TEST(LayerNormalization, GivesWhatOnnxExpects) {
  runCases(
      {"test_layer_normalization_2d_axis0", "test_layer_normalization_2d_axis1",
       "test_layer_normalization_2d_axis_negative_1", "test_layer_normalization_2d_axis_negative_2",
       "test_layer_normalization_3d_axis0_epsilon", "test_layer_normalization_3d_axis1_epsilon",
       "test_layer_normalization_3d_axis2_epsilon",
       "test_layer_normalization_3d_axis_negative_1_epsilon",
       "test_layer_normalization_3d_axis_negative_2_epsilon",
       "test_layer_normalization_3d_axis_negative_3_epsilon", "test_layer_normalization_4d_axis0",
       "test_layer_normalization_4d_axis1", "test_layer_normalization_4d_axis2",
       "test_layer_normalization_4d_axis3", "test_layer_normalization_4d_axis_negative_1",
       "test_layer_normalization_4d_axis_negative_2", "test_layer_normalization_4d_axis_negative_3",
       "test_layer_normalization_4d_axis_negative_4", "test_layer_normalization_default_axis"});
}

TEST(LayerNormalization, RefusesScalesThatDoNotFit) {
  EXPECT_EQ(refusalOf("LayerNormalization", {counting({2, 3}), counting({2})}),
            "normalization.shape");
  EXPECT_EQ(refusalOf("LayerNormalization", {counting({2, 3}), counting({3})},
                      {{"axis", std::int64_t{2}}}),
            "operator.axis");
}

TEST(LayerNormalization, EqualsDoublePrecision) {
  Random random(7);
  const auto values = random.reals(60, -3.0F, 5.0F);
  const auto scale = random.reals(20, 0.5F, 2.0F);
  const auto shift = random.reals(20, -1.0F, 1.0F);
  std::vector<float> want;
  for (std::size_t row = 0; row < 3; ++row) {
    double mean = 0.0;
    double variance = 0.0;
    for (std::size_t i = 0; i < 20; ++i) mean += static_cast<double>(values[row * 20 + i]) / 20.0;
    for (std::size_t i = 0; i < 20; ++i)
      variance += std::pow(static_cast<double>(values[row * 20 + i]) - mean, 2.0) / 20.0;
    for (std::size_t i = 0; i < 20; ++i) {
      const double standard =
          (static_cast<double>(values[row * 20 + i]) - mean) / std::sqrt(variance + 0.01);
      want.push_back(static_cast<float>(standard * static_cast<double>(scale[i]) +
                                        static_cast<double>(shift[i])));
    }
  }
  const Array got =
      runNode("LayerNormalization",
              {floats({3, 4, 5}, values), floats({4, 5}, scale), floats({4, 5}, shift)},
              {{"axis", std::int64_t{1}}, {"epsilon", 0.01F}});
  EXPECT_EQ(difference({got}, {floats({3, 4, 5}, want)}, 1e-5), "");
}

}  // namespace
}  // namespace mote::tests
