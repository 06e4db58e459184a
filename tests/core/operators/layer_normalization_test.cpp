// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LayerNormalization against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

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

}  // namespace
}  // namespace mote::tests
