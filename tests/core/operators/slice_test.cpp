// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slice against ONNX's own cases.
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(Slice, GivesWhatOnnxExpects) {
  runCases({"test_slice", "test_slice_default_axes", "test_slice_default_steps",
            "test_slice_end_out_of_bounds", "test_slice_neg", "test_slice_neg_steps",
            "test_slice_negative_axes"});
}

TEST(Slice, RefusesEmptyResults) {
  foldCase("test_slice_start_out_of_bounds", "compile.tensor");
}

}  // namespace
}  // namespace mote::tests
