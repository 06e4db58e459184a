// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LSTM against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(LSTM, GivesWhatOnnxExpects) {
  runCases({"test_lstm_batchwise", "test_lstm_defaults", "test_lstm_with_initial_bias",
            "test_lstm_with_peepholes"});
}

TEST(LSTM, RefusesWhatDoesNotFit) {
  const Array x = counting({2, 1, 3});
  const Array w = counting({1, 8, 3});
  const Array r = counting({1, 8, 2});
  EXPECT_EQ(refusalOf("LSTM", {x, w, r}), "");
  EXPECT_EQ(refusalOf("LSTM", {x, w, r}, {{"hidden_size", std::int64_t{3}}}), "recurrent.units");
  EXPECT_EQ(refusalOf("LSTM", {x, w, counting({1, 8, 3})}), "recurrent.shape");
  EXPECT_EQ(refusalOf("LSTM", {x, w, r}, {{"direction", std::string("both")}}),
            "recurrent.direction");
  EXPECT_EQ(refusalOf("LSTM", {x, w, r}, {{"direction", std::string("bidirectional")}}),
            "recurrent.shape");
  EXPECT_EQ(refusalOf("LSTM", {x, w, r}, {{"activations", std::vector<std::string>{"Sine"}}}),
            "recurrent.activations");
  EXPECT_EQ(refusalOf("LSTM", {x, w, r}, {{"clip", -1.0F}}), "recurrent.clip");
  EXPECT_EQ(refusalOf("LSTM", {x, w}), "operator.inputs");
}

}  // namespace
}  // namespace mote::tests
