// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NonMaxSuppression of constants against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(NonMaxSuppression, GivesWhatOnnxExpects) {
  for (const char* name : {"center_point_box_format", "flipped_coordinates", "identical_boxes",
                           "limit_output_size", "single_box", "suppress_by_IOU",
                           "suppress_by_IOU_and_scores", "two_batches", "two_classes"}) {
    foldCase("test_nonmaxsuppression_" + std::string(name));
  }
}

TEST(NonMaxSuppression, RefusesBoxesThatDoNotFit) {
  EXPECT_EQ(refusalOf("NonMaxSuppression", {counting({1, 3, 4}), counting({1, 1, 2})}),
            "non-max-suppression.shape");
  EXPECT_EQ(refusalOf("NonMaxSuppression", {counting({1, 3, 4}), counting({1, 1, 3})}),
            "compile.type-unknown");
}

}  // namespace
}  // namespace mote::tests
