// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RNN against ONNX's own cases.
#include "tests/support/onnx_case.h"
#include "tests/support/recurrent_node.h"

namespace mote::tests {
namespace {

TEST(RNN, GivesWhatOnnxExpects) {
  runCases({"test_rnn_seq_length", "test_simple_rnn_batchwise", "test_simple_rnn_defaults",
            "test_simple_rnn_with_initial_bias"});
}

TEST(RNN, RefusesWhatDoesNotFit) {
  expectRecurrentRefusals("RNN", 1);
}

TEST(RNN, GoesBackwardAsForwardOverTheReversed) {
  expectReverseOfReversed("RNN", 1);
}

TEST(RNN, TakesBatchesFirst) {
  expectBatchesFirst("RNN", 1);
}

TEST(RNN, GivesItsSettingsToTheActivationsInOrder) {
  const Array x = floats({1, 1, 1}, {2});
  const Array w = floats({2, 1, 1}, {1, -1});
  const Array r = floats({2, 1, 1}, {0, 0});
  const Array y = runNode("RNN", {x, w, r},
                          {{"direction", std::string("bidirectional")},
                           {"activations", std::vector<std::string>{"Affine", "LeakyRelu"}},
                           {"activation_alpha", std::vector<float>{3.0F, 0.5F}},
                           {"activation_beta", std::vector<float>{0.25F}}});
  EXPECT_EQ(y, floats({1, 2, 1, 1}, {6.25F, -1.0F}));
}

}  // namespace
}  // namespace mote::tests
