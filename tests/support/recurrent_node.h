// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What RNN, GRU and LSTM have in common as nodes: they differ by their number of gates.
#pragma once

#include <gtest/gtest.h>

#include "tests/support/node_case.h"
#include "tests/support/random.h"

namespace mote::tests {

/// Three inputs, two units.
struct RecurrentWeights {
  Array w, r;

  RecurrentWeights(std::int64_t gates, Random& random)
      : w(floats({1, 2 * gates, 3}, reals(6 * gates, random))),
        r(floats({1, 2 * gates, 2}, reals(4 * gates, random))) {}

 private:
  static std::vector<float> reals(std::int64_t count, Random& random) {
    return random.reals(static_cast<std::size_t>(count), -1.0F, 1.0F);
  }
};

inline void expectRecurrentRefusals(const std::string& type, std::int64_t gates) {
  const Array x = counting({2, 1, 3});
  const Array w = counting({1, 2 * gates, 3});
  const Array r = counting({1, 2 * gates, 2});
  const auto with = [&](const std::string& name, graph::Attribute value) {
    return refusalOf(type, {x, w, r}, {{name, std::move(value)}});
  };
  EXPECT_EQ(refusalOf(type, {x, w, r}), "");
  EXPECT_EQ(with("hidden_size", std::int64_t{3}), "recurrent.units");
  EXPECT_EQ(refusalOf(type, {x, w, counting({1, 2 * gates, 3})}), "recurrent.shape");
  EXPECT_EQ(with("direction", std::string("both")), "recurrent.direction");
  EXPECT_EQ(with("direction", std::string("bidirectional")), "recurrent.shape");
  EXPECT_EQ(with("activations", std::vector<std::string>{"Sine"}), "recurrent.activations");
  EXPECT_EQ(with("clip", -1.0F), "recurrent.clip");
  EXPECT_EQ(refusalOf(type, {x, w}), "operator.inputs");
}

/// The last state of two steps backward is that of the steps swapped forward.
inline void expectReverseOfReversed(const std::string& type, std::int64_t gates) {
  Random random(3);
  const RecurrentWeights weights(gates, random);
  const auto last = [&](const std::vector<float>& x, const std::string& direction) {
    const Array y =
        runNode(type, {floats({2, 1, 3}, x), weights.w, weights.r}, {{"direction", direction}});
    const auto first = y.as<float>().begin() + (direction == "forward" ? 2 : 0);
    return std::vector<float>(first, first + 2);
  };
  EXPECT_EQ(last({1, 2, 3, 4, 5, 6}, "reverse"), last({4, 5, 6, 1, 2, 3}, "forward"));
  EXPECT_NE(last({1, 2, 3, 4, 5, 6}, "reverse"), last({1, 2, 3, 4, 5, 6}, "forward"));
}

/// layout = 1 swaps steps and sequences of input and output.
inline void expectBatchesFirst(const std::string& type, std::int64_t gates) {
  Random random(5);
  const auto values = random.reals(12, -1.0F, 1.0F);
  const RecurrentWeights weights(gates, random);
  std::vector<float> swapped;
  for (const std::size_t row : {0U, 2U, 1U, 3U})
    for (std::size_t i = 0; i < 3; ++i) swapped.push_back(values[row * 3 + i]);
  const Array y = runNode(type, {floats({2, 2, 3}, values), weights.w, weights.r});
  const Array batchFirst = runNode(type, {floats({2, 2, 3}, swapped), weights.w, weights.r},
                                   {{"layout", std::int64_t{1}}});
  ASSERT_EQ(batchFirst.dims(), (Dims{2, 2, 1, 2}));
  for (std::size_t t = 0; t < 2; ++t)
    for (std::size_t n = 0; n < 2; ++n)
      for (std::size_t u = 0; u < 2; ++u)
        EXPECT_EQ(batchFirst.as<float>()[(n * 2 + t) * 2 + u], y.as<float>()[(t * 2 + n) * 2 + u]);
}

}  // namespace mote::tests
