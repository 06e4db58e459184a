// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DepthToSpace against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(DepthToSpace, GivesWhatOnnxExpects) {
  runCases({"test_depthtospace_crd_mode", "test_depthtospace_crd_mode_example",
            "test_depthtospace_dcr_mode", "test_depthtospace_example"});
}

}  // namespace
}  // namespace mote::tests
