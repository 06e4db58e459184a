// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NegativeLogLikelihoodLoss and SoftmaxCrossEntropyLoss with weights and a class that is ignored.
#pragma once

#include <gtest/gtest.h>

#include <array>

#include "tests/support/node_case.h"

namespace mote::tests {

/// Two samples of three classes over two places; class 2 is ignored. logOf(scores of all classes at
/// a place, target) is the logarithm of the target's probability.
template <typename LogOf>
void expectIgnoresAndWeighs(const std::string& type, const LogOf& logOf) {
  const std::vector<float> scores = {-1.0F,  -2.0F, -0.5F,  -0.25F, -3.0F, -1.5F,
                                     -0.75F, -2.5F, -1.25F, -0.1F,  -0.2F, -0.3F};
  const std::vector<std::int64_t> targets = {0, 2, 1, 1};
  const std::vector<float> weights = {0.5F, 2.0F, 4.0F};
  double loss = 0.0;
  double total = 0.0;
  for (std::size_t i = 0; i < 4; ++i) {
    if (targets[i] == 2) continue;
    std::array<double, 3> place{};
    for (std::size_t c = 0; c < 3; ++c) place[c] = double{scores[i / 2 * 6 + c * 2 + i % 2]};
    const auto target = static_cast<std::size_t>(targets[i]);
    loss -= double{weights[target]} * logOf(place, target);
    total += double{weights[target]};
  }
  const auto with = [&](const char* reduction) {
    return runNode(type, {floats({2, 3, 2}, scores), int64s({2, 2}, targets), floats({3}, weights)},
                   {{"ignore_index", std::int64_t{2}}, {"reduction", std::string(reduction)}});
  };
  EXPECT_EQ(difference({with("sum")}, {floats({}, {static_cast<float>(loss)})}, 1e-6), "");
  EXPECT_EQ(difference({with("mean")}, {floats({}, {static_cast<float>(loss / total)})}, 1e-6), "");
  EXPECT_EQ(with("none").dims(), (Dims{2, 2}));
}

}  // namespace mote::tests
