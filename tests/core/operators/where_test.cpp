// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Where, GivesWhatOnnxExpects) {
  runCases({"test_where_example", "test_where_long_example"});
}

}  // namespace
}  // namespace mote::tests
