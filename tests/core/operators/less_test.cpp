// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Less against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Less, GivesWhatOnnxExpects) {
  runCases({"test_less", "test_less_bcast"});
}

}  // namespace
}  // namespace mote::tests
