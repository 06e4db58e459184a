// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fast element-wise kernels and means that compute what the reference computes, in the same order:
// equal to the bit, NaNs and infinities included.
#include "core/kernels/elementwise.h"

#include <bit>
#include <limits>

#include "core/kernels/reduce.h"
#include "tests/core/kernels/simd/simd_test.h"
#include "tests/support/random.h"

namespace mote::tests {
namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

class Elementwise : public SimdTest {};

std::size_t countOf(const std::vector<std::int32_t>& dims) {
  std::size_t count = 1;
  for (const std::int32_t dim : dims) count *= static_cast<std::size_t>(dim);
  return count;
}

/// Floats of three sizes, every tenth one that is not a number as others.
Tensor randomFloats(std::vector<std::int32_t> dims, Random& random) {
  constexpr float kOdd[] = {kNan, kInfinity, -kInfinity, 0.0F, -0.0F, 1e-40F};
  std::vector<float> values = random.reals(countOf(dims), -1.0F, 1.0F);
  for (float& value : values) {
    if (random.integer(0, 2) == 0) value *= 8.0F;
    if (random.integer(0, 9) == 0) value = kOdd[random.integer(0, 5)];
  }
  return tensorOf(std::move(dims), values);
}

template <typename T>
Tensor randomTensor(std::vector<std::int32_t> dims, Random& random) {
  if constexpr (std::is_same_v<T, float>) {
    return randomFloats(std::move(dims), random);
  } else {
    const std::size_t count = countOf(dims);
    return tensorOf(std::move(dims), random.integers<T>(count, INT32_MIN, INT32_MAX));
  }
}

/// Bits, but one for all NaNs, whose payloads are free.
template <typename T>
std::vector<std::int64_t> bitsOf(const Tensor& tensor) {
  std::vector<std::int64_t> bits;
  for (const T value : tensor.values<T>()) {
    if constexpr (std::is_same_v<T, float>) {
      bits.push_back(value != value ? -1
                                    : std::int64_t{std::bit_cast<std::uint32_t>(value + 0.0F)});
    } else {
      bits.push_back(value);
    }
  }
  return bits;
}

template <typename T, typename Params, typename Pair>
void expectEqual(const Pair& pair, const Params& params, const std::vector<Tensor>& inputs,
                 const std::vector<std::int32_t>& dims) {
  const Tensor expected = emptyTensor(typeOf<T>(), dims);
  const Tensor given = emptyTensor(typeOf<T>(), dims);
  ASSERT_TRUE(runKernel(*pair.reference, params, inputs, {expected}).ok());
  ASSERT_TRUE(runKernel(*pair.fast, params, inputs, {given}).ok());
  ASSERT_EQ(bitsOf<T>(given), bitsOf<T>(expected)) << pair.fast->name;
}

/// Rows, columns and single values broadcast.
template <typename T, typename Pair>
void expectPairsEqual(const Pair& pair, Random& random) {
  for (int i = 0; i < 60; ++i) {
    const std::vector<std::int32_t> dims = {random.integer(1, 4), random.integer(1, 5),
                                            random.integer(1, 70)};
    const auto operand = [&] {
      std::vector<std::int32_t> own = dims;
      if (random.integer(0, 2) == 0) own[static_cast<std::size_t>(random.integer(0, 2))] = 1;
      return randomTensor<T>(own, random);
    };
    const bool isClamped = random.integer(0, 1) == 0;
    const kernels::BinaryParams params{isClamped ? -0.5F : -kInfinity,
                                       isClamped ? 0.5F : kInfinity};
    ASSERT_NO_FATAL_FAILURE(expectEqual<T>(pair, params, {operand(), operand()}, dims)) << i;
  }
}

TEST_P(Elementwise, BinaryKernelsEqualTheReference) {
  Random random(85);
  for (const char* name : {"add", "sub", "mul", "minimum", "maximum"}) {
    expectPairsEqual<float>(named(name), random);
    expectPairsEqual<std::int32_t>(named(name), random);
    expectPairsEqual<std::int64_t>(named(name), random);
  }
}

TEST_P(Elementwise, UnaryKernelsEqualTheReference) {
  Random random(87);
  for (int i = 0; i < 60; ++i) {
    const std::vector<std::int32_t> dims = {random.integer(1, 150)};
    const std::vector<Tensor> inputs = {randomFloats(dims, random)};
    const float low = random.reals(1, -4.0F, 1.0F)[0];
    for (const char* name : {"clamp_f32", "leaky_relu_f32", "hard_swish_f32"}) {
      const kernels::UnaryParams params{low, i % 3 == 0 ? kInfinity : low + 1.5F};
      ASSERT_NO_FATAL_FAILURE(expectEqual<float>(named(name), params, inputs, dims)) << i;
    }
  }
}

TEST_P(Elementwise, MeanEqualsTheReference) {
  Random random(86);
  for (int i = 0; i < 100; ++i) {
    kernels::ReduceParams p;
    p.outer = random.integer(1, 4);
    p.count = random.integer(1, 40);
    p.inner = random.integer(1, 70);
    p.multiplier = random.integer(1 << 30, INT32_MAX);
    p.shift = random.integer(-9, 1);
    p.quantizedMinimum = random.integer(-128, 0);
    p.quantizedMaximum = random.integer(0, 127);
    const std::vector<std::int32_t> dims = {p.outer, p.count, p.inner};
    const Tensor floats = tensorOf(dims, random.reals(countOf(dims), -1.0F, 1.0F));
    ASSERT_NO_FATAL_FAILURE(expectEqual<float>(named("mean_f32"), p, {floats}, {p.outer, p.inner}));

    const Tensor bytes = tensorOf(dims, random.integers<std::int8_t>(countOf(dims), -128, 127))
                             .quantized(0.1F, random.integer(-128, 127));
    const std::int32_t zero = random.integer(-128, 127);
    const auto output = [&] {
      return emptyTensor(ElementType::Int8, {p.outer, p.inner}).quantized(0.1F, zero);
    };
    const Tensor expected = output();
    const Tensor given = output();
    ASSERT_TRUE(runKernel(*named("mean_s8").reference, p, {bytes}, {expected}).ok());
    ASSERT_TRUE(runKernel(*named("mean_s8").fast, p, {bytes}, {given}).ok());
    ASSERT_EQ(given.values<std::int8_t>(), expected.values<std::int8_t>()) << i;
  }
}

INSTANTIATE_TEST_SUITE_P(Simd, Elementwise, kSimd, kSimdName);

}  // namespace
}  // namespace mote::tests
