// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolution as rows times rows: the window of each output pixel laid out as one row (im2col of a
// few pixels at a time, on the stack).
#pragma once

#include "core/kernels/avx2/isa.h"

#if defined(__x86_64__)

#include <cstdint>

#include "core/kernels/avx2/row_block.h"
#include "core/kernels/conv2d_check.h"

namespace mote::kernels::avx2 {

/// Elements of patches on the stack; windows larger than that take the plain loops. Writers may
/// write kPatchSlack elements behind the last.
constexpr std::int32_t kPatchElements = 24 * 1024;
constexpr std::int32_t kPatchSlack = 16;

/// Where an output pixel of an image lies.
struct Pixel {
  std::int32_t y;
  std::int32_t x;
};

/// Lays out the window at one output pixel for a group of input channels, front to back. Writer:
/// copy(from, count, to) and clear(count, to).
template <typename Element, typename Row, typename Writer>
void gatherPatch(const Conv2dShape& shape, const Element* group, const Pixel& at, Row* row,
                 const Writer& writer) noexcept {
  const Taps v = shape.rows.taps(at.y);
  const Taps h = shape.columns.taps(at.x);
  const std::int32_t depth = shape.groupInputs;
  // Neighbouring taps are neighbours in memory: a whole run at a time.
  const bool inRuns = shape.columns.dilation == 1 && depth == shape.inputChannels;
  const std::int32_t run = inRuns ? h.end - h.first : 1;
  for (std::int32_t ky = 0; ky < shape.rows.kernel; ++ky) {
    Row* line = row + ky * shape.columns.kernel * depth;
    if (ky < v.first || ky >= v.end) {
      writer.clear(shape.columns.kernel * depth, line);
      continue;
    }
    const std::int32_t y = v.origin + ky * shape.rows.dilation;
    writer.clear(h.first * depth, line);
    for (std::int32_t kx = h.first; kx < h.end; kx += run) {
      const std::int32_t x = h.origin + kx * shape.columns.dilation;
      writer.copy(group + (y * shape.columns.input + x) * shape.inputChannels, run * depth,
                  line + kx * depth);
    }
    writer.clear((shape.columns.kernel - h.end) * depth, line + h.end * depth);
  }
}

/// A window of one tap without padding: its row is the input pixel itself.
inline bool isPointwise(const Conv2dShape& shape) noexcept {
  const auto inside = [](const WindowAxis& axis) {
    return axis.kernel == 1 && axis.padBefore == 0 && (axis.output - 1) * axis.stride < axis.input;
  };
  return inside(shape.rows) && inside(shape.columns);
}

/// Pixels of one block that fit the patch memory: at least 1 where the row fits at all.
inline std::int32_t pixelsOfBlock(std::int32_t rowElements) noexcept {
  const std::int32_t fitting = kPatchElements / rowElements;
  return fitting < kBlockRows ? fitting : kBlockRows;
}

}  // namespace mote::kernels::avx2

#endif
