// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// STFT against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(STFT, GivesWhatOnnxExpects) {
  runCases({"test_stft", "test_stft_with_window"});
}

TEST(STFT, RefusesFramesLongerThanTheSignal) {
  EXPECT_EQ(refusalOf("STFT", {counting({1, 8, 1}), int64s({}, {2}), counting({4})}), "");
  EXPECT_EQ(refusalOf("STFT", {counting({1, 8, 1}), int64s({}, {2}), counting({9})}), "stft.frame");
  EXPECT_EQ(refusalOf("STFT", {counting({1, 8, 1}), int64s({}, {0}), counting({4})}), "stft.frame");
  EXPECT_EQ(refusalOf("STFT", {counting({1, 8, 3}), int64s({}, {2}), counting({4})}), "dft.parts");
}

}  // namespace
}  // namespace mote::tests
