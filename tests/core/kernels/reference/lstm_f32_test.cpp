// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// lstm_f32 against the formulas in double, with and without a forget gate, its checks.
#include "tests/support/recurrent_oracle.h"

namespace mote::tests {
namespace {

void expectLstm(bool inputForget) {
  constexpr std::int32_t kUnits = RecurrentCase::kUnits;
  RecurrentCase one(4, true);
  one.params.inputForget = inputForget ? 1 : 0;
  expectRecurrent("lstm_f32", one,
                  [&](std::int32_t d, std::int32_t t, std::int32_t n, std::vector<double>& h,
                      std::vector<double>& c) {
                    std::vector<double> next;
                    for (std::int32_t u = 0; u < kUnits; ++u) {
                      const auto sum = [&](std::int32_t gate) {
                        const std::int32_t row = gate * kUnits + u;
                        return one.ofInput(d, row, t, n) + one.ofState(d, row, h);
                      };
                      const auto peephole = [&](std::int32_t gate) {
                        return one.at(7, (d * 3 + gate) * kUnits + u);
                      };
                      double& cell = c[static_cast<std::size_t>(u)];
                      const double i = sigmoid(sum(0) + peephole(0) * cell);
                      const double f = inputForget ? 1.0 - i : sigmoid(sum(2) + peephole(2) * cell);
                      cell = f * cell + i * std::tanh(sum(3));
                      next.push_back(sigmoid(sum(1) + peephole(1) * cell) * std::tanh(cell));
                    }
                    h = next;
                  });
}

TEST(LstmF32, KeepsAndForgets) {
  expectLstm(false);
}

TEST(LstmF32, ForgetsWhatItDoesNotTakeIn) {
  expectLstm(true);
}

TEST(LstmF32, RefusesWhatDoesNotFit) {
  expectRecurrentChecks("lstm_f32", RecurrentCase(4, true));
}

}  // namespace
}  // namespace mote::tests
