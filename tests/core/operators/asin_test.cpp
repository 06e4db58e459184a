// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asin against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Asin, GivesWhatOnnxExpects) {
  runCases({"test_asin", "test_asin_example"});
}

}  // namespace
}  // namespace mote::tests
