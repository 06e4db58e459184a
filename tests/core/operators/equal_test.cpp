// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Equal against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Equal, GivesWhatOnnxExpects) {
  runCases({"test_equal", "test_equal_bcast"});
}

}  // namespace
}  // namespace mote::tests
