// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// InstanceNormalization against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(InstanceNormalization, GivesWhatOnnxExpects) {
  runCases({"test_instancenorm_epsilon", "test_instancenorm_example"});
}

}  // namespace
}  // namespace mote::tests
