// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Products of matrices, leading dims broadcast; operands in core/kernels/movement.h. Sums run in
// order of the inner dimension.
#include "core/kernels/check.h"
#include "core/kernels/walk.h"

namespace mote::kernels::reference::matmul_f32_entry {
namespace {

constexpr OperandRule kInputs[] = {{ElementType::Float32}, {ElementType::Float32}};

/// Dim counted from the last; 1 beyond the rank.
std::int32_t dimFromEnd(const TensorView& tensor, std::uint32_t back) noexcept {
  return back <= tensor.rank ? tensor.dim(tensor.rank - back) : 1;
}

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kInputs, {ElementType::Float32}));
  const TensorView& a = call.inputs[0];
  const TensorView& b = call.inputs[1];
  const TensorView& output = call.outputs[0];
  MOTE_REQUIRE(a.rank >= 2 && a.rank <= output.rank, wrongShape(0));
  MOTE_REQUIRE(b.rank >= 2 && b.rank <= output.rank, wrongShape(1));
  MOTE_REQUIRE(dimFromEnd(a, 1) == dimFromEnd(b, 2), wrongShape(1));
  MOTE_REQUIRE(dimFromEnd(output, 2) == dimFromEnd(a, 2), wrongShape(2));
  MOTE_REQUIRE(dimFromEnd(output, 1) == dimFromEnd(b, 1), wrongShape(2));
  for (std::uint32_t back = 3; back <= output.rank; ++back) {
    const std::int32_t dim = dimFromEnd(output, back);
    MOTE_REQUIRE(dimFromEnd(a, back) == dim || dimFromEnd(a, back) == 1, wrongShape(0));
    MOTE_REQUIRE(dimFromEnd(b, back) == dim || dimFromEnd(b, back) == 1, wrongShape(1));
  }
  return kOk;
}

struct Sizes {
  std::int32_t rows;
  std::int32_t depth;
  std::int32_t columns;
};

/// Row by row, each a sum of scaled rows of b: all memory is read in order.
void multiply(const Sizes& sizes, const float* a, const float* b, float* output) noexcept {
  for (std::int32_t row = 0; row < sizes.rows; ++row) {
    for (std::int32_t column = 0; column < sizes.columns; ++column) {
      output[column] = 0.0F;
    }
    for (std::int32_t k = 0; k < sizes.depth; ++k) {
      const float factor = a[k];
      const float* line = b + k * sizes.columns;
      for (std::int32_t column = 0; column < sizes.columns; ++column) {
        output[column] += factor * line[column];
      }
    }
    a += sizes.depth;
    output += sizes.columns;
  }
}

Status run(const Call& call) noexcept {
  const TensorView& a = call.inputs[0];
  const TensorView& b = call.inputs[1];
  const TensorView& output = call.outputs[0];
  const Sizes sizes{dimFromEnd(a, 2), dimFromEnd(a, 1), dimFromEnd(b, 1)};
  std::int32_t next[] = {sizes.rows * sizes.columns, sizes.rows * sizes.depth,
                         sizes.depth * sizes.columns};
  Walk walk;
  for (std::uint32_t back = 3; back <= output.rank; ++back) {
    const std::int32_t aDim = dimFromEnd(a, back);
    const std::int32_t bDim = dimFromEnd(b, back);
    walk.addAxis(dimFromEnd(output, back),
                 {next[0], aDim > 1 ? next[1] : 0, bDim > 1 ? next[2] : 0});
    next[0] *= dimFromEnd(output, back);
    next[1] *= aDim;
    next[2] *= bDim;
  }
  walk.forEachRow([&](const std::int32_t* offsets) noexcept {
    for (std::int32_t i = 0; i < walk.rowSize(); ++i) {
      multiply(sizes, a.as<const float>() + offsets[1] + i * walk.rowStride(1),
               b.as<const float>() + offsets[2] + i * walk.rowStride(2),
               output.as<float>() + offsets[0] + i * walk.rowStride(0));
    }
  });
  return kOk;
}

}  // namespace

MOTE_KERNEL(matmul_f32) = {"matmul_f32", check, run};

}  // namespace mote::kernels::reference::matmul_f32_entry
