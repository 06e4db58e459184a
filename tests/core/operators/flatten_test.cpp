// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Flatten against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Flatten, GivesWhatOnnxExpects) {
  runCases({"test_flatten_axis0", "test_flatten_axis1", "test_flatten_axis2", "test_flatten_axis3",
            "test_flatten_default_axis", "test_flatten_negative_axis1",
            "test_flatten_negative_axis2", "test_flatten_negative_axis3",
            "test_flatten_negative_axis4"});
}

}  // namespace
}  // namespace mote::tests
