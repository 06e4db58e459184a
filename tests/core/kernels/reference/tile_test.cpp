// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tile element by element.
#include "core/kernels/movement.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(Tile, RepeatsEachAxis) {
  const Dims32 dims = {2, 3, 1};
  for (const Dims32& repeats :
       {Dims32{1, 1, 1}, Dims32{2, 1, 1}, Dims32{1, 2, 4}, Dims32{3, 2, 2}}) {
    const std::vector<std::int8_t> x = {1, 2, 3, 4, 5, 6};
    Dims32 outputDims(3);
    for (std::size_t axis = 0; axis < 3; ++axis) outputDims[axis] = dims[axis] * repeats[axis];
    const Tensor output = emptyTensor(ElementType::Int8, outputDims);
    ASSERT_TRUE(runKernel(referenceKernel("tile"), {tensorOf(dims, x)}, {output}).ok());
    for (std::size_t i = 0; i < output.size; ++i) {
      Dims32 at = coordinates(outputDims, i);
      for (std::size_t axis = 0; axis < 3; ++axis) at[axis] %= dims[axis];
      ASSERT_EQ(output.values<std::int8_t>()[i], x[flatIndex(dims, at)]);
    }
  }
}

TEST(Tile, RefusesBrokenRepeats) {
  EXPECT_EQ(runKernel(referenceKernel("tile"), {emptyTensor(ElementType::Int8, {2})},
                      {emptyTensor(ElementType::Int8, {3})})
                .code,
            Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
