// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Normal equations of each subset of unknowns, by Cholesky's decomposition.
#include "core/estimate/least_squares.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace mote::estimate {
namespace {

/// Of the columns divided by their lengths, which makes them comparable.
struct NormalEquations {
  std::array<Terms, kTerms> matrix = {};
  Terms right = {};
  Terms lengths = {};
};

NormalEquations normalEquations(std::span<const Equation> equations) {
  NormalEquations normal;
  const auto at = [](const Equation& equation, std::size_t i) {
    return equation.terms[i] / equation.value;
  };
  for (const Equation& equation : equations) {
    for (std::size_t i = 0; i < kTerms; ++i) normal.lengths[i] += at(equation, i) * at(equation, i);
  }
  for (double& length : normal.lengths) length = std::sqrt(length);
  for (const Equation& equation : equations) {
    Terms row = {};
    for (std::size_t i = 0; i < kTerms; ++i)
      row[i] = normal.lengths[i] > 0.0 ? at(equation, i) / normal.lengths[i] : 0.0;
    for (std::size_t i = 0; i < kTerms; ++i) {
      normal.right[i] += row[i];
      for (std::size_t j = 0; j < kTerms; ++j) normal.matrix[i][j] += row[i] * row[j];
    }
  }
  return normal;
}

/// Nothing where the chosen columns depend on one another.
std::optional<Terms> solveSubset(const NormalEquations& normal, unsigned subset) {
  std::array<Terms, kTerms> lower = {};
  Terms x = {};
  for (std::size_t i = 0; i < kTerms; ++i) {
    if ((subset >> i & 1U) == 0) continue;
    for (std::size_t j = 0; j <= i; ++j) {
      if ((subset >> j & 1U) == 0) continue;
      double sum = normal.matrix[i][j];
      for (std::size_t k = 0; k < j; ++k) sum -= lower[i][k] * lower[j][k];
      if (i == j && sum < 1e-9) return std::nullopt;
      lower[i][j] = i == j ? std::sqrt(sum) : sum / lower[j][j];
    }
    double sum = normal.right[i];
    for (std::size_t k = 0; k < i; ++k) sum -= lower[i][k] * x[k];
    x[i] = sum / lower[i][i];
  }
  for (std::size_t i = kTerms; i-- > 0;) {
    if ((subset >> i & 1U) == 0) continue;
    double sum = x[i];
    for (std::size_t k = i + 1; k < kTerms; ++k) sum -= lower[k][i] * x[k];
    x[i] = sum / lower[i][i];
  }
  return x;
}

/// Of the squared errors the part that depends on x.
double errorOf(const NormalEquations& normal, const Terms& x) {
  double error = -2.0 * dot(normal.right, x);
  for (std::size_t i = 0; i < kTerms; ++i) error += x[i] * dot(normal.matrix[i], x);
  return error;
}

}  // namespace

double dot(const Terms& first, const Terms& second) noexcept {
  double sum = 0.0;
  for (std::size_t i = 0; i < kTerms; ++i) sum += first[i] * second[i];
  return sum;
}

Terms solveNonNegative(std::span<const Equation> equations) {
  const NormalEquations normal = normalEquations(equations);
  Terms best = {};
  double least = 0.0;
  for (unsigned subset = 1; subset < 1U << kTerms; ++subset) {
    const auto x = solveSubset(normal, subset);
    if (!x || std::any_of(x->begin(), x->end(), [](double part) { return part < 0.0; })) continue;
    const double error = errorOf(normal, *x);
    if (error >= least - 1e-12) continue;
    least = error;
    best = *x;
  }
  for (std::size_t i = 0; i < kTerms; ++i) {
    if (normal.lengths[i] > 0.0) best[i] /= normal.lengths[i];
  }
  return best;
}

}  // namespace mote::estimate
