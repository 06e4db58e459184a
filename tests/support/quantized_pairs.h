// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quantized kernels of two operands by TFLite's formulas in wide integers.
#pragma once

#include <limits>

#include "core/kernels/elementwise.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/quantized_oracle.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {

/// Zero points of both operands and of the result.
struct ZeroPoints {
  std::int32_t first = 0, second = 0, output = 0;
};

/// Random values from the ends of T's range on, over each other in every way; exact(a, b) gives the
/// rescaled result of two distances from zero.
template <typename T, typename Exact>
void expectQuantizedPairs(std::string_view kernel, kernels::QuantizedBinaryParams p,
                          const ZeroPoints& zero, Random& random, const Exact& exact) {
  constexpr std::int32_t kLow = std::numeric_limits<T>::min();
  constexpr std::int32_t kHigh = std::numeric_limits<T>::max();
  p.quantizedMinimum = random.integer(kLow, kLow / 2);
  p.quantizedMaximum = random.integer(kHigh / 2, kHigh);
  for (const BroadcastCase& one : broadcastCases()) {
    auto a = random.integers<T>(countOf(one.first), kLow, kHigh);
    auto b = random.integers<T>(countOf(one.second), kLow, kHigh);
    a[0] = b[0] = static_cast<T>(kLow);
    const Tensor output = emptyTensor(typeOf<T>(), one.output).quantized(0.1F, zero.output);
    ASSERT_TRUE(runKernel(referenceKernel(kernel), p,
                          {tensorOf(one.first, a).quantized(0.2F, zero.first),
                           tensorOf(one.second, b).quantized(0.3F, zero.second)},
                          {output})
                    .ok());
    const auto given = output.values<T>();
    for (std::size_t i = 0; i < given.size(); ++i) {
      const std::int64_t scaled = exact(a[broadcastIndex(one.first, one.output, i)] - zero.first,
                                        b[broadcastIndex(one.second, one.output, i)] - zero.second);
      ASSERT_EQ(given[i], std::clamp<std::int64_t>(scaled + zero.output, p.quantizedMinimum,
                                                   p.quantizedMaximum));
    }
  }
}

/// add and sub: both operands are shifted left, rescaled to one step, joined, and rescaled again.
template <typename T, typename Join>
void expectQuantizedSums(std::string_view kernel, std::int32_t leftShift,
                         const std::vector<ZeroPoints>& zeros, const Join& join) {
  Random random(20);
  for (std::size_t i = 0; i < 12; ++i) {
    kernels::QuantizedBinaryParams p;
    p.leftShift = leftShift;
    p.firstMultiplier = random.integer(1 << 30, INT32_MAX);
    p.secondMultiplier = random.integer(1 << 30, INT32_MAX);
    p.outputMultiplier = random.integer(1 << 30, INT32_MAX);
    p.firstShift = random.integer(-4, 0);
    p.secondShift = random.integer(-4, 0);
    p.outputShift = random.integer(-leftShift, 3 - leftShift);
    expectQuantizedPairs<T>(
        kernel, p, zeros[i % zeros.size()], random, [&](std::int64_t a, std::int64_t b) {
          // Two halves of 31 bits joined may leave 32 where shifts are 0: they wrap.
          const auto joined = static_cast<std::int32_t>(
              join(oracleMultiply(a << leftShift, p.firstMultiplier, p.firstShift),
                   oracleMultiply(b << leftShift, p.secondMultiplier, p.secondShift)));
          return oracleMultiply(joined, p.outputMultiplier, p.outputShift);
        });
    if (testing::Test::HasFailure()) return;
  }
}

/// mul: the product is rescaled, to the right by between `least` and `most` bits.
template <typename T>
void expectQuantizedProducts(std::string_view kernel, std::int32_t least, std::int32_t most,
                             const std::vector<ZeroPoints>& zeros) {
  Random random(21);
  for (std::size_t i = 0; i < 12; ++i) {
    kernels::QuantizedBinaryParams p;
    p.outputMultiplier = random.integer(1 << 30, INT32_MAX);
    p.outputShift = -random.integer(least, most);
    expectQuantizedPairs<T>(kernel, p, zeros[i % zeros.size()], random,
                            [&](std::int64_t a, std::int64_t b) {
                              return oracleMultiply(a * b, p.outputMultiplier, p.outputShift);
                            });
    if (testing::Test::HasFailure()) return;
  }
}

/// int16 of equal scales: half of each in, twice out.
constexpr kernels::QuantizedBinaryParams kEqualScales16{15,      1 << 30, 0,      1 << 30, 0,
                                                        1 << 30, -13,     -32768, 32767};

/// What check() says to a zero point other than 0.
inline Code refusalOfZeroPoint16(std::string_view kernel) {
  const Tensor x = tensorOf<std::int16_t>({1}, {7});
  return refusal(kernel, kEqualScales16, {Tensor(x).quantized(1.0F, 1), x},
                 emptyTensor(ElementType::Int16, {1}));
}

}  // namespace mote::tests
