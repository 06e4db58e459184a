// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LRN against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(LRN, GivesWhatOnnxExpects) {
  runCases({"test_lrn", "test_lrn_default"});
}

}  // namespace
}  // namespace mote::tests
