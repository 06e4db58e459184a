// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GridSample against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(GridSample, GivesWhatOnnxExpects) {
  runCases({"test_gridsample", "test_gridsample_aligncorners_true", "test_gridsample_bicubic",
            "test_gridsample_bilinear", "test_gridsample_border_padding", "test_gridsample_nearest",
            "test_gridsample_reflection_padding", "test_gridsample_zeros_padding"},
           1e-4);
}

TEST(GridSample, RefusesOtherGridsAndModes) {
  EXPECT_EQ(refusalOf("GridSample", {counting({1, 1, 2, 2}), counting({1, 2, 2, 3})}),
            "grid-sample.grid");
  EXPECT_EQ(refusalOf("GridSample", {counting({1, 1, 2, 2}), counting({1, 2, 2, 2})},
                      {{"mode", std::string("quintic")}}),
            "grid-sample.mode");
}

}  // namespace
}  // namespace mote::tests
