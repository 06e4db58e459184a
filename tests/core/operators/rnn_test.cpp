// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RNN against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(RNN, GivesWhatOnnxExpects) {
  runCases({"test_rnn_seq_length", "test_simple_rnn_batchwise", "test_simple_rnn_defaults",
            "test_simple_rnn_with_initial_bias"});
}

TEST(RNN, RefusesWhatDoesNotFit) {
  const Array x = counting({2, 1, 3});
  const Array w = counting({1, 2, 3});
  const Array r = counting({1, 2, 2});
  EXPECT_EQ(refusalOf("RNN", {x, w, r}), "");
  EXPECT_EQ(refusalOf("RNN", {x, w, r}, {{"hidden_size", std::int64_t{3}}}), "recurrent.units");
  EXPECT_EQ(refusalOf("RNN", {x, w, counting({1, 2, 3})}), "recurrent.shape");
  EXPECT_EQ(refusalOf("RNN", {x, w, r}, {{"direction", std::string("both")}}),
            "recurrent.direction");
  EXPECT_EQ(refusalOf("RNN", {x, w, r}, {{"direction", std::string("bidirectional")}}),
            "recurrent.shape");
  EXPECT_EQ(refusalOf("RNN", {x, w, r}, {{"activations", std::vector<std::string>{"Sine"}}}),
            "recurrent.activations");
  EXPECT_EQ(refusalOf("RNN", {x, w, r}, {{"clip", -1.0F}}), "recurrent.clip");
  EXPECT_EQ(refusalOf("RNN", {x, w}), "operator.inputs");
}

}  // namespace
}  // namespace mote::tests
