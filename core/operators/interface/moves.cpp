// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Permuting axes of arrays and operands.
#include "core/operators/interface/moves.h"

#include <cstring>

#include "core/kernels/movement.h"

namespace mote::operators {

Dims permutedDims(const Dims& dims, const Permutation& permutation) {
  Dims result(dims.size());
  for (std::size_t i = 0; i < dims.size(); ++i) result[i] = dims[permutation[i]];
  return result;
}

Array permuted(const Array& array, const Permutation& permutation) {
  const Dims& dims = array.dims();
  const std::size_t rank = dims.size();
  const std::size_t width = elementBytes(array.type());
  Dims strides(rank, 1);
  for (std::size_t i = rank; i-- > 1;) strides[i - 1] = strides[i] * dims[i];
  const Dims result = permutedDims(dims, permutation);
  const auto source = array.bytes();
  Bytes bytes(source.size());
  Dims index(rank, 0);
  std::int64_t from = 0;
  for (std::size_t to = 0; to < bytes.size(); to += width) {
    std::memcpy(bytes.data() + to, source.data() + static_cast<std::size_t>(from) * width, width);
    for (std::size_t axis = rank; axis-- > 0;) {
      const std::int64_t stride = strides[permutation[axis]];
      from += stride;
      if (++index[axis] < result[axis]) break;
      from -= stride * result[axis];
      index[axis] = 0;
    }
  }
  return Array::make(array.type(), result, std::move(bytes)).value();
}

bool movesNothing(const Dims& dims, const Permutation& permutation) {
  std::size_t last = 0;
  for (const std::size_t axis : permutation) {
    if (dims[axis] == 1) continue;
    if (axis < last) return false;
    last = axis;
  }
  return true;
}

Operand transposed(Lowering& lowering, Operand operand, const Permutation& permutation) {
  const Dims dims = lowering.dims(operand);
  const Dims result = permutedDims(dims, permutation);
  if (movesNothing(dims, permutation)) return lowering.reshaped(operand, result);
  kernels::TransposeParams params;
  for (std::size_t i = 0; i < permutation.size() && i < kMaxRank; ++i)
    params.permutation[i] = static_cast<std::int32_t>(permutation[i]);
  const Operand output = lowering.temporary(lowering.type(operand), result);
  lowering.emit("transpose", params, {operand}, {output});
  return output;
}

Operand asPlane(Lowering& lowering, Operand operand) {
  Dims dims = lowering.dims(operand);
  if (dims.size() != 3) return operand;
  dims.insert(dims.begin() + 1, 1);
  return lowering.reshaped(operand, dims);
}

Permutation layoutPermutation(std::size_t rank, Layout layout) {
  Permutation permutation(rank);
  for (std::size_t axis = 0; axis < rank; ++axis)
    permutation[storedAxis(axis, rank, layout)] = axis;
  return permutation;
}

}  // namespace mote::operators
