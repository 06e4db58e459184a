// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Builds walks, merging axes so that inner rows are as long as possible.
#include "core/kernels/walk.h"

namespace mote::kernels {

void Walk::addAxis(std::int32_t size, const std::int32_t (&strides)[kMaxWalkers]) noexcept {
  if (size == 1) {
    return;
  }
  if (m_count > 0) {
    Axis& inner = m_axes[m_count - 1];
    bool continues = true;
    for (std::uint32_t w = 0; w < kMaxWalkers; ++w) {
      continues = continues && std::int64_t{inner.strides[w]} * inner.size == strides[w];
    }
    if (continues) {
      inner.size *= size;
      return;
    }
  }
  Axis& axis = m_axes[m_count++];
  axis.size = size;
  for (std::uint32_t w = 0; w < kMaxWalkers; ++w) {
    axis.strides[w] = strides[w];
  }
}

Walk Walk::broadcast(const TensorView& output, std::span<const TensorView> inputs) noexcept {
  Walk walk;
  std::int32_t next[kMaxWalkers] = {1, 1, 1, 1};
  for (std::uint32_t back = 1; back <= output.rank; ++back) {
    std::int32_t strides[kMaxWalkers] = {next[0]};
    next[0] *= output.dim(output.rank - back);
    for (std::uint32_t i = 0; i < inputs.size(); ++i) {
      const TensorView& input = inputs[i];
      const std::int32_t dim = back <= input.rank ? input.dim(input.rank - back) : 1;
      strides[i + 1] = dim > 1 ? next[i + 1] : 0;
      next[i + 1] *= dim;
    }
    walk.addAxis(output.dim(output.rank - back), strides);
  }
  return walk;
}

bool broadcasts(const TensorView& input, const TensorView& output) noexcept {
  if (input.rank > output.rank) {
    return false;
  }
  for (std::uint32_t back = 1; back <= input.rank; ++back) {
    const std::int32_t dim = input.dim(input.rank - back);
    if (dim != 1 && dim != output.dim(output.rank - back)) {
      return false;
    }
  }
  return true;
}

void rowMajorStrides(const TensorView& tensor, std::int32_t (&strides)[kMaxRank]) noexcept {
  std::int32_t stride = 1;
  for (std::uint32_t axis = tensor.rank; axis-- > 0;) {
    strides[axis] = stride;
    stride *= tensor.dim(axis);
  }
}

}  // namespace mote::kernels
