// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Identity against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Identity, GivesWhatOnnxExpects) {
  runCases({"test_identity"});
}

}  // namespace
}  // namespace mote::tests
