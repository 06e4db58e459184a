// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Add, Sub, Mul and Div as nodes, over each other and in int8.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"

namespace mote::tests {

/// A vector over channels and a scalar.
template <typename Real>
void expectBroadcasts(const std::string& type, const Real& real) {
  const Array x = counting({1, 2, 2, 2});
  const auto byVector = runNode(type, {x, floats({2, 1, 1}, {2, 4})}).toFloats();
  const auto byScalar = runNode(type, {x, floats({}, {3})}).toFloats();
  for (std::size_t i = 0; i < 8; ++i) {
    const float value = static_cast<float>(i);
    EXPECT_FLOAT_EQ(byVector[i], real(value, i < 4 ? 2.0F : 4.0F));
    EXPECT_FLOAT_EQ(byScalar[i], real(value, 3.0F));
  }
}

/// Every byte with many another, within a step of the definition.
template <typename Real>
void expectWithinAStep(const std::string& type, const std::string& kernel, float scale,
                       std::int32_t zero, const Real& real) {
  Int8Tensor a = everyByte(0.04F, 9);
  Int8Tensor b = everyByte(0.025F, -20);
  std::reverse(b.values.begin(), b.values.begin() + 100);
  const auto run = runInt8(type, {a, b}, {scale, zero});
  EXPECT_EQ(run.kernels, kernel);
  for (std::size_t i = 0; i < 256; ++i)
    EXPECT_LE(run.distance(i, real(a.real(i), b.real(i))), 1) << i;
}

}  // namespace mote::tests
