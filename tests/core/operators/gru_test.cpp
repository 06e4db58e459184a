// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GRU against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(GRU, GivesWhatOnnxExpects) {
  runCases({"test_gru_batchwise", "test_gru_defaults", "test_gru_seq_length",
            "test_gru_with_initial_bias"});
}

TEST(GRU, RefusesWhatDoesNotFit) {
  const Array x = counting({2, 1, 3});
  const Array w = counting({1, 6, 3});
  const Array r = counting({1, 6, 2});
  EXPECT_EQ(refusalOf("GRU", {x, w, r}), "");
  EXPECT_EQ(refusalOf("GRU", {x, w, r}, {{"hidden_size", std::int64_t{3}}}), "recurrent.units");
  EXPECT_EQ(refusalOf("GRU", {x, w, counting({1, 6, 3})}), "recurrent.shape");
  EXPECT_EQ(refusalOf("GRU", {x, w, r}, {{"direction", std::string("both")}}),
            "recurrent.direction");
  EXPECT_EQ(refusalOf("GRU", {x, w, r}, {{"direction", std::string("bidirectional")}}),
            "recurrent.shape");
  EXPECT_EQ(refusalOf("GRU", {x, w, r}, {{"activations", std::vector<std::string>{"Sine"}}}),
            "recurrent.activations");
  EXPECT_EQ(refusalOf("GRU", {x, w, r}, {{"clip", -1.0F}}), "recurrent.clip");
  EXPECT_EQ(refusalOf("GRU", {x, w}), "operator.inputs");
}

}  // namespace
}  // namespace mote::tests
