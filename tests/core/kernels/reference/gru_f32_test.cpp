// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// gru_f32 against the formulas in double, both ways to reset, its checks.
#include "tests/support/recurrent_oracle.h"

namespace mote::tests {
namespace {

void expectGru(bool linearBeforeReset) {
  constexpr std::int32_t kUnits = RecurrentCase::kUnits;
  RecurrentCase one(3, false);
  for (auto& direction : one.params.activations) direction[2] = {};
  one.params.linearBeforeReset = linearBeforeReset ? 1 : 0;
  expectRecurrent(
      "gru_f32", one,
      [&](std::int32_t d, std::int32_t t, std::int32_t n, std::vector<double>& h,
          std::vector<double>&) {
        std::vector<double> z, r, seen, next;
        for (std::int32_t u = 0; u < kUnits; ++u) {
          z.push_back(sigmoid(one.ofInput(d, u, t, n) + one.ofState(d, u, h)));
          r.push_back(sigmoid(one.ofInput(d, kUnits + u, t, n) + one.ofState(d, kUnits + u, h)));
          seen.push_back(r.back() * h[static_cast<std::size_t>(u)]);
        }
        for (std::size_t u = 0; u < kUnits; ++u) {
          const std::int32_t row = 2 * kUnits + static_cast<std::int32_t>(u);
          const double state =
              linearBeforeReset ? r[u] * one.ofState(d, row, h) : one.ofState(d, row, seen);
          const double candidate = std::tanh(one.ofInput(d, row, t, n) + state);
          next.push_back((1.0 - z[u]) * candidate + z[u] * h[u]);
        }
        h = next;
      });
}

TEST(GruF32, ResetsBeforeTheProduct) {
  expectGru(false);
}

TEST(GruF32, ResetsBehindTheProduct) {
  expectGru(true);
}

TEST(GruF32, RefusesWhatDoesNotFit) {
  expectRecurrentChecks("gru_f32", RecurrentCase(3, false));
}

}  // namespace
}  // namespace mote::tests
