// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Walks several tensors in step, each with its own strides: broadcasting, transposing, slicing.
#pragma once

#include <cstdint>

#include "core/tensor/tensor_view.h"

namespace mote::kernels {

constexpr std::uint32_t kMaxWalkers = 4;

/// Axes are added innermost first; neighbours that form one run are merged. Offsets and strides
/// count elements. Walker 0 is by custom the output.
class Walk {
 public:
  /// An axis of `size` steps; one stride a walker (0 repeats, negative goes back).
  void addAxis(std::int32_t size, const std::int32_t (&strides)[kMaxWalkers]) noexcept;

  /// Output in order, inputs broadcast to it as NumPy does; broadcasts() must hold for each.
  static Walk broadcast(const TensorView& output, std::span<const TensorView> inputs) noexcept;

  /// Steps along the innermost axis, and a walker's stride on it.
  [[nodiscard]] std::int32_t rowSize() const noexcept { return m_axes[0].size; }
  [[nodiscard]] std::int32_t rowStride(std::uint32_t walker) const noexcept {
    return m_axes[0].strides[walker];
  }

  /// Calls row(offsets) for each innermost row, in order of the outer axes.
  template <typename Row>
  void forEachRow(const Row& row) const noexcept {
    std::int32_t offsets[kMaxWalkers] = {};
    std::int32_t at[kMaxAxes] = {};
    for (;;) {
      row(offsets);
      std::uint32_t axis = 1;
      while (axis < m_count && ++at[axis] == m_axes[axis].size) {
        move(offsets, axis, 1 - m_axes[axis].size);
        at[axis++] = 0;
      }
      if (axis >= m_count) {
        return;
      }
      move(offsets, axis, 1);
    }
  }

 private:
  static constexpr std::uint32_t kMaxAxes = 2 * kMaxRank;
  struct Axis {
    std::int32_t size = 1;
    std::int32_t strides[kMaxWalkers] = {};
  };

  void move(std::int32_t* offsets, std::uint32_t axis, std::int32_t steps) const noexcept {
    for (std::uint32_t w = 0; w < kMaxWalkers; ++w) {
      offsets[w] += steps * m_axes[axis].strides[w];
    }
  }

  Axis m_axes[kMaxAxes];
  std::uint32_t m_count = 0;
};

/// True where `input` broadcasts to `output` as NumPy does.
[[nodiscard]] bool broadcasts(const TensorView& input, const TensorView& output) noexcept;

/// Row-major strides of a tensor.
void rowMajorStrides(const TensorView& tensor, std::int32_t (&strides)[kMaxRank]) noexcept;

}  // namespace mote::kernels
