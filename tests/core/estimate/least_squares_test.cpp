// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Known answers, and that nothing becomes negative.
#include "core/estimate/least_squares.h"

#include <gtest/gtest.h>

#include <random>

namespace mote::estimate {
namespace {

std::vector<Equation> equationsOf(const Terms& truth, std::size_t count, double noise) {
  std::mt19937 random(5);
  std::uniform_real_distribution<double> size(1.0, 1000.0);
  std::uniform_real_distribution<double> error(1.0 - noise, 1.0 + noise);
  std::vector<Equation> equations;
  for (std::size_t i = 0; i < count; ++i) {
    Equation equation;
    for (double& term : equation.terms) term = size(random);
    equation.value = dot(truth, equation.terms) * error(random);
    equations.push_back(equation);
  }
  return equations;
}

TEST(LeastSquares, FindsWhatMadeTheValues) {
  const Terms truth = {1.5, 0.25, 3.0, 0.0, 7.0, 40.0};
  const Terms found = solveNonNegative(equationsOf(truth, 20, 0.0));
  for (std::size_t i = 0; i < kTerms; ++i) EXPECT_NEAR(found[i], truth[i], 1e-6) << i;
}

TEST(LeastSquares, ComesCloseInNoise) {
  const Terms truth = {2.0, 1.0, 1.0, 5.0, 3.0, 10.0};
  const Terms found = solveNonNegative(equationsOf(truth, 400, 0.05));
  for (std::size_t i = 0; i < kTerms; ++i) EXPECT_NEAR(found[i], truth[i], 0.6) << i;
}

TEST(LeastSquares, NeverGoesBelowZero) {
  // Without the bound the second unknown would be -1.
  std::vector<Equation> equations;
  for (const double x : {1.0, 2.0, 3.0, 4.0})
    equations.push_back({{10.0 * x, x * x, 0.0, 0.0, 0.0, 0.0}, 10.0 * x - x * x});
  const Terms found = solveNonNegative(equations);
  EXPECT_EQ(found[1], 0.0);
  EXPECT_GT(found[0], 0.5);
  EXPECT_LT(found[0], 1.0);
}

TEST(LeastSquares, ManagesDependentAndMissingColumns) {
  const Terms found = solveNonNegative(std::vector<Equation>{
      {{4.0, 4.0, 0.0, 0.0, 0.0, 0.0}, 8.0}, {{2.0, 2.0, 0.0, 0.0, 0.0, 0.0}, 4.0}});
  EXPECT_NEAR(found[0] + found[1], 2.0, 1e-9);
  EXPECT_EQ(solveNonNegative({}), Terms{});
}

}  // namespace
}  // namespace mote::estimate
