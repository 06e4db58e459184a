// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MeanVarianceNormalization against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(MeanVarianceNormalization, GivesWhatOnnxExpects) {
  runCases({"test_mvn"});
}

}  // namespace
}  // namespace mote::tests
