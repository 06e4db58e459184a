// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fast kernels that compute what the reference computes, in the same order: equal to the bit.
#include "core/kernels/elementwise.h"
#include "core/kernels/reduce.h"
#include "tests/core/kernels/x86/x86_test.h"
#include "tests/support/random.h"

namespace mote::tests {
namespace {

class FloatSums : public X86Test {};

template <typename T>
Tensor randomTensor(std::vector<std::int32_t> dims, Random& random) {
  std::size_t count = 1;
  for (const std::int32_t dim : dims) count *= static_cast<std::size_t>(dim);
  if constexpr (std::is_same_v<T, float>) {
    return tensorOf(std::move(dims), random.reals(count, -1.0F, 1.0F));
  } else {
    return tensorOf(std::move(dims), random.integers<T>(count, INT32_MIN, INT32_MAX));
  }
}

template <typename T, typename Params, typename Pair>
void expectEqual(const Pair& pair, const Params& params, const std::vector<Tensor>& inputs,
                 const std::vector<std::int32_t>& dims) {
  const Tensor expected = emptyTensor(typeOf<T>(), dims);
  const Tensor given = emptyTensor(typeOf<T>(), dims);
  ASSERT_TRUE(runKernel(*pair.reference, params, inputs, {expected}).ok());
  ASSERT_TRUE(runKernel(*pair.fast, params, inputs, {given}).ok());
  ASSERT_EQ(given.values<T>(), expected.values<T>());
}

/// Rows, columns and single values broadcast.
template <typename T, typename Pair>
void expectSumsEqual(const Pair& pair, Random& random) {
  for (int i = 0; i < 100; ++i) {
    const std::vector<std::int32_t> dims = {random.integer(1, 4), random.integer(1, 5),
                                            random.integer(1, 70)};
    const auto operand = [&] {
      std::vector<std::int32_t> own = dims;
      if (random.integer(0, 2) == 0) own[static_cast<std::size_t>(random.integer(0, 2))] = 1;
      return randomTensor<T>(own, random);
    };
    const kernels::BinaryParams params{-0.5F, random.integer(0, 1) == 0 ? 0.5F : 9.0F};
    ASSERT_NO_FATAL_FAILURE(expectEqual<T>(pair, params, {operand(), operand()}, dims)) << i;
  }
}

TEST_P(FloatSums, AddEqualsTheReference) {
  Random random(85);
  expectSumsEqual<float>(named("add"), random);
  expectSumsEqual<std::int32_t>(named("add"), random);
  expectSumsEqual<std::int64_t>(named("add"), random);
}

TEST_P(FloatSums, MeanEqualsTheReference) {
  Random random(86);
  for (int i = 0; i < 100; ++i) {
    kernels::ReduceParams p;
    p.outer = random.integer(1, 4);
    p.count = random.integer(1, 40);
    p.inner = random.integer(1, 70);
    const Tensor input = randomTensor<float>({p.outer, p.count, p.inner}, random);
    ASSERT_NO_FATAL_FAILURE(expectEqual<float>(named("mean_f32"), p, {input}, {p.outer, p.inner}));
  }
}

INSTANTIATE_TEST_SUITE_P(X86, FloatSums, kX86, kX86Name);

}  // namespace
}  // namespace mote::tests
