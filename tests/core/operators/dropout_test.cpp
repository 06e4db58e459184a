// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dropout against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Dropout, GivesWhatOnnxExpects) {
  runCases({"test_dropout_default", "test_dropout_default_mask", "test_dropout_default_mask_ratio",
            "test_dropout_default_old", "test_dropout_default_ratio", "test_dropout_random_old",
            "test_training_dropout_zero_ratio", "test_training_dropout_zero_ratio_mask"});
}

TEST(Dropout, RefusesWhatItDoesNotRun) {
  refuseCases({"test_training_dropout", "test_training_dropout_default",
               "test_training_dropout_default_mask", "test_training_dropout_mask"});
}

}  // namespace
}  // namespace mote::tests
