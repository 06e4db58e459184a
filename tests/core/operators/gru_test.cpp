// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GRU against ONNX's own cases.
#include "tests/support/onnx_case.h"
#include "tests/support/recurrent_node.h"

namespace mote::tests {
namespace {

TEST(GRU, GivesWhatOnnxExpects) {
  runCases({"test_gru_batchwise", "test_gru_defaults", "test_gru_seq_length",
            "test_gru_with_initial_bias"});
}

TEST(GRU, RefusesWhatDoesNotFit) {
  expectRecurrentRefusals("GRU", 3);
}

TEST(GRU, GoesBackwardAsForwardOverTheReversed) {
  expectReverseOfReversed("GRU", 3);
}

TEST(GRU, TakesBatchesFirst) {
  expectBatchesFirst("GRU", 3);
}

}  // namespace
}  // namespace mote::tests
