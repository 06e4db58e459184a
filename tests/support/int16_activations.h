// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sigmoid_s16 and tanh_s16, which share a table and parameters.
#pragma once

#include <cmath>

#include "core/kernels/elementwise.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {

/// sigmoid(i / 24) in Q0.16.
inline Tensor sigmoidTable() {
  std::vector<std::uint16_t> values;
  for (int i = 0; i < 256; ++i) {
    const double steps = std::round(65536.0 / (1.0 + std::exp(-i / 24.0)));
    values.push_back(static_cast<std::uint16_t>(std::min(steps, 65535.0)));
  }
  return tensorOf({256}, values);
}

/// Over all of int16 at an input scale of 2^-12, three steps of the table's each: within so many
/// steps of 2^-15 of the real function.
template <typename Real>
void expectNearReal16(std::string_view kernel, double steps, const Real& real) {
  std::vector<std::int16_t> x;
  for (std::int32_t i = -32768; i < 32768; i += 7) x.push_back(static_cast<std::int16_t>(i));
  const auto count = static_cast<std::int32_t>(x.size());
  const auto y = runReference<std::int16_t>(kernel, kernels::SigmoidParams{3 << 9, 9},
                                            {tensorOf({count}, x), sigmoidTable()}, {count});
  for (std::size_t i = 0; i < x.size(); ++i)
    ASSERT_NEAR(y[i], std::min(real(x[i] / 4096.0) * 32768.0, 32767.0), steps) << x[i];
}

/// Multipliers, shifts and tables that its sums cannot hold.
inline void expectRefusesWideSums16(std::string_view kernel) {
  const Tensor x = emptyTensor(ElementType::Int16, {2});
  const auto say = [&](std::int32_t multiplier, std::int32_t shift, const Tensor& table) {
    return refusal(kernel, kernels::SigmoidParams{multiplier, shift}, {x, table},
                   emptyTensor(ElementType::Int16, {2}));
  };
  EXPECT_EQ(say(32767, 30, sigmoidTable()), Code::Ok);
  EXPECT_EQ(say(32768, 0, sigmoidTable()), Code::KernelParams);
  EXPECT_EQ(say(-1, 0, sigmoidTable()), Code::KernelParams);
  EXPECT_EQ(say(1, 31, sigmoidTable()), Code::KernelParams);
  EXPECT_EQ(say(1, 1, emptyTensor(ElementType::UInt16, {255})), Code::KernelShape);
}

}  // namespace mote::tests
