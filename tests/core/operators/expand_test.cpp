// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Expand against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Expand, GivesWhatOnnxExpects) {
  runCases({"test_expand_dim_changed", "test_expand_dim_unchanged"});
}

}  // namespace
}  // namespace mote::tests
