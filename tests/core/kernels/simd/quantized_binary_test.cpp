// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fast int8 ADD, SUB and MUL against the reference: to the bit, for parameters at their limits.
#include <gtest/gtest.h>

#include "core/kernels/elementwise.h"
#include "tests/core/kernels/simd/simd_test.h"
#include "tests/support/random.h"

namespace mote::tests {
namespace {

kernels::QuantizedBinaryParams randomParams(Random& random) {
  const auto multiplier = [&random] {
    return random.integer(0, 7) == 0 ? random.integer(0, 1) * INT32_MAX
                                     : random.integer(1 << 30, INT32_MAX);
  };
  kernels::QuantizedBinaryParams p;
  p.leftShift = random.integer(0, 3) == 0 ? random.integer(0, 22) : 20;
  p.firstMultiplier = multiplier();
  p.secondMultiplier = multiplier();
  p.outputMultiplier = multiplier();
  p.firstShift = random.integer(0, 7) == 0 ? random.integer(-31, 30) : random.integer(-4, 0);
  p.secondShift = random.integer(-6, 2);
  p.outputShift = random.integer(-22, -15);
  p.quantizedMinimum = random.integer(-128, 0);
  p.quantizedMaximum = random.integer(0, 127);
  return p;
}

class QuantizedBinary : public SimdTest {};

TEST_P(QuantizedBinary, EqualsTheReference) {
  const char* const names[] = {"add_s8", "sub_s8", "mul_s8"};
  Random random(76);
  for (int i = 0; i < 600; ++i) {
    const auto [fast, reference] = named(names[i % 3]);
    const auto p = randomParams(random);
    const std::int32_t rows = random.integer(1, 5);
    const std::int32_t columns = random.integer(1, 40);
    const std::int32_t broadcast = random.integer(0, 5);
    const auto fill = [&](std::int32_t height, std::int32_t width) {
      const auto count = static_cast<std::size_t>(height * width);
      return tensorOf({height, width}, random.integers<std::int8_t>(count, -128, 127))
          .quantized(0.1F, random.integer(-128, 127));
    };
    const std::vector<Tensor> inputs = {
        fill(broadcast == 0 ? 1 : rows, columns),
        fill(broadcast == 1 ? 1 : rows, broadcast == 2 ? 1 : columns)};
    Tensor expected =
        emptyTensor(ElementType::Int8, {rows, columns}).quantized(0.1F, random.integer(-128, 127));
    Tensor given =
        emptyTensor(ElementType::Int8, {rows, columns}).quantized(0.1F, expected.zeroPoint);
    ASSERT_TRUE(runKernel(*reference, p, inputs, {expected}).ok());
    ASSERT_TRUE(runKernel(*fast, p, inputs, {given}).ok());
    ASSERT_EQ(given.values<std::int8_t>(), expected.values<std::int8_t>()) << i;
  }
}

INSTANTIATE_TEST_SUITE_P(Simd, QuantizedBinary, kSimd, kSimdName);

}  // namespace
}  // namespace mote::tests
