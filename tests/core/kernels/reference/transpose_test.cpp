// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// transpose element by element, for several ranks and element sizes.
#include "core/kernels/movement.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

template <typename T>
void expectTransposed(const Dims32& dims, const std::vector<std::int32_t>& permutation) {
  std::vector<T> x(countOf(dims));
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<T>(i * 7 + 3);
  kernels::TransposeParams params;
  Dims32 outputDims;
  for (std::size_t axis = 0; axis < dims.size(); ++axis) {
    params.permutation[axis] = permutation[axis];
    outputDims.push_back(dims[static_cast<std::size_t>(permutation[axis])]);
  }
  const auto y = runReference<T>("transpose", params, {tensorOf(dims, x)}, outputDims);
  for (std::size_t i = 0; i < y.size(); ++i) {
    const Dims32 at = coordinates(outputDims, i);
    Dims32 from(dims.size());
    for (std::size_t axis = 0; axis < dims.size(); ++axis) {
      from[static_cast<std::size_t>(permutation[axis])] = at[axis];
    }
    ASSERT_EQ(y[i], x[flatIndex(dims, from)]) << i;
  }
}

TEST(Transpose, PermutesAxes) {
  expectTransposed<float>({2, 3}, {1, 0});
  expectTransposed<float>({2, 3}, {0, 1});
  expectTransposed<float>({2, 3, 4, 5}, {0, 3, 1, 2});
  expectTransposed<std::int8_t>({2, 4, 5, 3}, {0, 2, 3, 1});
  expectTransposed<std::int64_t>({3, 1, 2}, {2, 0, 1});
  expectTransposed<float>({2, 1, 2, 3, 1, 2, 2, 2}, {7, 1, 5, 3, 4, 2, 6, 0});
  expectTransposed<float>({}, {});
}

TEST(Transpose, RefusesWhatIsNoPermutation) {
  const auto with = [](std::int32_t first, std::int32_t second, Dims32 output) {
    const kernels::TransposeParams params{{first, second}};
    return refusal("transpose", params, {emptyTensor(ElementType::Float32, {2, 3})},
                   emptyTensor(ElementType::Float32, std::move(output)));
  };
  EXPECT_EQ(with(1, 0, {3, 2}), Code::Ok);
  EXPECT_EQ(with(0, 0, {2, 2}), Code::KernelParams);
  EXPECT_EQ(with(2, 0, {3, 2}), Code::KernelParams);
  EXPECT_EQ(with(-1, 0, {3, 2}), Code::KernelParams);
  EXPECT_EQ(with(1, 0, {2, 3}), Code::KernelShape);
  EXPECT_EQ(with(1, 0, {6}), Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
