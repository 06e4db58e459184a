// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResNet-8 against MLPerf Tiny's image classification.
#include "tests/support/drawn_network.h"

namespace mote::templates {
namespace {

TEST(Resnet8, IsImageClassification) {
  test::expectMeasuresOf(test::drawn("resnet_8"), "ic_float.onnx");
}

TEST(Resnet8, Runs) {
  test::expectRuns(test::drawn("resnet_8", {{"channels", std::int64_t{8}}}), {1, 10});
}

}  // namespace
}  // namespace mote::templates
