// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LSTM against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"
#include "tests/support/random.h"

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

TEST(LSTM, GoesBackwardAsForwardOverTheReversed) {
  Random random(3);
  const Array w = floats({1, 8, 3}, random.reals(24, -1.0F, 1.0F));
  const Array r = floats({1, 8, 2}, random.reals(16, -1.0F, 1.0F));
  const auto last = [&](std::vector<float> x, const char* direction) {
    const Array y =
        runNode("LSTM", {floats({2, 1, 3}, x), w, r}, {{"direction", std::string(direction)}});
    const std::size_t first = std::string(direction) == "forward" ? 2 : 0;
    return std::vector<float>(y.as<float>().begin() + static_cast<std::ptrdiff_t>(first),
                              y.as<float>().begin() + static_cast<std::ptrdiff_t>(first + 2));
  };
  EXPECT_EQ(last({1, 2, 3, 4, 5, 6}, "reverse"), last({4, 5, 6, 1, 2, 3}, "forward"));
  EXPECT_NE(last({1, 2, 3, 4, 5, 6}, "reverse"), last({1, 2, 3, 4, 5, 6}, "forward"));
}

TEST(LSTM, TakesBatchesFirst) {
  Random random(5);
  const auto values = random.reals(12, -1.0F, 1.0F);
  const Array w = floats({1, 8, 3}, random.reals(24, -1.0F, 1.0F));
  const Array r = floats({1, 8, 2}, random.reals(16, -1.0F, 1.0F));
  std::vector<float> swapped;
  for (const std::size_t row : {0U, 2U, 1U, 3U})
    for (std::size_t i = 0; i < 3; ++i) swapped.push_back(values[row * 3 + i]);
  const Array y = runNode("LSTM", {floats({2, 2, 3}, values), w, r});
  const Array batchFirst =
      runNode("LSTM", {floats({2, 2, 3}, swapped), w, r}, {{"layout", std::int64_t{1}}});
  ASSERT_EQ(batchFirst.dims(), (Dims{2, 2, 1, 2}));
  for (std::size_t t = 0; t < 2; ++t)
    for (std::size_t n = 0; n < 2; ++n)
      for (std::size_t u = 0; u < 2; ++u)
        EXPECT_EQ(batchFirst.as<float>()[(n * 2 + t) * 2 + u], y.as<float>()[(t * 2 + n) * 2 + u]);
}

}  // namespace
}  // namespace mote::tests
