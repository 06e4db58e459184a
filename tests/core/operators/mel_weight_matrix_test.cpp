// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MelWeightMatrix of constants against ONNX's own case.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(MelWeightMatrix, GivesWhatOnnxExpects) {
  foldCase("test_melweightmatrix");
}

TEST(MelWeightMatrix, RefusesEdgesBeyondHalfTheRate) {
  const auto with = [](float low, float high) {
    const auto got =
        runCase(nodeCase("MelWeightMatrix", {int64s({}, {8}), int64s({}, {16}), int64s({}, {8192}),
                                             floats({}, {low}), floats({}, {high})}),
                Given::None);
    return got.ok() ? "" : got.error().code;
  };
  EXPECT_EQ(with(0.0F, 4096.0F), "");
  EXPECT_EQ(with(0.0F, 4097.0F), "mel.edges");
  EXPECT_EQ(with(500.0F, 500.0F), "mel.edges");
}

}  // namespace
}  // namespace mote::tests
