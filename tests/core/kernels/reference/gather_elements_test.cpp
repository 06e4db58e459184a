// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// gather_elements against indexing one element at a time.
#include "core/kernels/movement.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(GatherElements, TakesAnElementForEachIndex) {
  const Dims32 dims = {3, 4, 2};
  std::vector<float> values(countOf(dims));
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<float>(i);
  for (std::int32_t axis = 0; axis < 3; ++axis) {
    Dims32 size = {2, 3, 2};
    size[static_cast<std::size_t>(axis)] = 5;
    std::vector<std::int64_t> indices(countOf(size));
    std::vector<float> want;
    const std::int32_t along = dims[static_cast<std::size_t>(axis)];
    for (std::size_t i = 0; i < indices.size(); ++i) {
      indices[i] = static_cast<std::int64_t>(i * 7 % static_cast<std::size_t>(2 * along)) - along;
      Dims32 at = coordinates(size, i);
      at[static_cast<std::size_t>(axis)] =
          static_cast<std::int32_t>(indices[i] < 0 ? indices[i] + along : indices[i]);
      want.push_back(values[flatIndex(dims, at)]);
    }
    EXPECT_EQ(runReference<float>(
                  "gather_elements", kernels::GatherParams{axis},
                  {tensorOf<float>(dims, values), tensorOf<std::int64_t>(size, indices)}, size),
              want)
        << axis;
  }
}

TEST(GatherElements, ReportsIndicesOutOfRange) {
  for (const std::int64_t index : {std::int64_t{3}, std::int64_t{-4}, INT64_MAX, INT64_MIN}) {
    EXPECT_EQ(refusal("gather_elements", kernels::GatherParams{0},
                      {emptyTensor(ElementType::Int8, {3}), tensorOf<std::int64_t>({1}, {index})},
                      emptyTensor(ElementType::Int8, {1})),
              Code::IndexOutOfRange);
  }
}

TEST(GatherElements, RefusesWhatDoesNotFit) {
  const auto with = [](std::int32_t axis, const Dims32& indices, const Dims32& output) {
    return refusal("gather_elements", kernels::GatherParams{axis},
                   {emptyTensor(ElementType::Int8, {3, 2}),
                    tensorOf<std::int32_t>(indices, std::vector<std::int32_t>(countOf(indices)))},
                   emptyTensor(ElementType::Int8, output));
  };
  EXPECT_EQ(with(0, {4, 2}, {4, 2}), Code::Ok);
  EXPECT_EQ(with(1, {4, 2}, {4, 2}), Code::KernelShape) << "more rows than the data";
  EXPECT_EQ(with(0, {4, 2}, {4, 1}), Code::KernelShape);
  EXPECT_EQ(with(0, {4}, {4}), Code::KernelShape);
  EXPECT_EQ(with(2, {4, 2}, {4, 2}), Code::KernelParams);
  EXPECT_EQ(with(-1, {4, 2}, {4, 2}), Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
