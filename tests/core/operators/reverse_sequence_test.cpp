// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReverseSequence against ONNX's own cases and by hand.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ReverseSequence, GivesWhatOnnxExpects) {
  runCases({"test_reversesequence_batch", "test_reversesequence_time"});
}

TEST(ReverseSequence, TurnsTheFirstStepsOfEachSequence) {
  const graph::Attributes batchFirst = {{"batch_axis", std::int64_t{0}},
                                        {"time_axis", std::int64_t{1}}};
  EXPECT_EQ(runNode("ReverseSequence", {counting({2, 3, 2}), int64s({2}, {3, 2})}, batchFirst),
            floats({2, 3, 2}, {4, 5, 2, 3, 0, 1, 8, 9, 6, 7, 10, 11}));
  EXPECT_EQ(runNode("ReverseSequence", {counting({3, 2}), int64s({2}, {1, 3})}),
            floats({3, 2}, {0, 5, 2, 3, 4, 1}));
}

TEST(ReverseSequence, RefusesOtherAxesAndLengths) {
  EXPECT_EQ(refusalOf("ReverseSequence", {counting({2, 3}), int64s({3}, {1, 1, 1})},
                      {{"time_axis", std::int64_t{1}}}),
            "reverse-sequence.axes");
  EXPECT_EQ(refusalOf("ReverseSequence", {counting({2, 3}), int64s({2}, {1, 1})}),
            "reverse-sequence.lengths");
}

}  // namespace
}  // namespace mote::tests
