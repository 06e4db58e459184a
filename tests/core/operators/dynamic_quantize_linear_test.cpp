// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DynamicQuantizeLinear against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(DynamicQuantizeLinear, GivesWhatOnnxExpects) {
  runCases({"test_dynamicquantizelinear", "test_dynamicquantizelinear_max_adjusted",
            "test_dynamicquantizelinear_min_adjusted"});
}

}  // namespace
}  // namespace mote::tests
