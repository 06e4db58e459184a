// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mul_s16 against TFLite's formula in wide integers.
#include "tests/support/elementwise_oracle.h"
#include "tests/support/quantized_oracle.h"

namespace mote::tests {
namespace {

TEST(MulS16, FollowsTflite) {
  Random random(161);
  for (int i = 0; i < 50; ++i) {
    kernels::QuantizedBinaryParams p;
    p.outputMultiplier = random.integer(1 << 30, INT32_MAX);
    p.outputShift = random.integer(-17, -12);
    p.quantizedMinimum = random.integer(-32768, -20000);
    p.quantizedMaximum = random.integer(20000, 32767);
    auto a = random.integers<std::int16_t>(24, -32768, 32767);
    const auto b = random.integers<std::int16_t>(4, -32768, 32767);
    a[0] = -32768;
    const auto given = runReference<std::int16_t>(
        "mul_s16", p, {tensorOf({4, 6}, a), tensorOf({4, 1}, b)}, {4, 6});
    for (std::size_t e = 0; e < a.size(); ++e) {
      const std::int64_t scaled =
          oracleMultiply(std::int64_t{a[e]} * b[e / 6], p.outputMultiplier, p.outputShift);
      ASSERT_EQ(given[e], std::clamp<std::int64_t>(scaled, p.quantizedMinimum, p.quantizedMaximum));
    }
  }
}

}  // namespace
}  // namespace mote::tests
