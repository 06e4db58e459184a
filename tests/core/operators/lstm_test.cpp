// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LSTM against ONNX's own cases.
#include "tests/support/onnx_case.h"
#include "tests/support/recurrent_node.h"

namespace mote::tests {
namespace {

TEST(LSTM, GivesWhatOnnxExpects) {
  runCases({"test_lstm_batchwise", "test_lstm_defaults", "test_lstm_with_initial_bias",
            "test_lstm_with_peepholes"});
}

TEST(LSTM, RefusesWhatDoesNotFit) {
  expectRecurrentRefusals("LSTM", 4);
}

TEST(LSTM, GoesBackwardAsForwardOverTheReversed) {
  expectReverseOfReversed("LSTM", 4);
}

TEST(LSTM, TakesBatchesFirst) {
  expectBatchesFirst("LSTM", 4);
}

}  // namespace
}  // namespace mote::tests
