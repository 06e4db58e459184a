// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Pooling, some channels of a window at a time.
#pragma once

#include "core/kernels/pool2d_loops.h"
#include "core/kernels/simd/lanes.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

/// A window's cells, the image's first pixel at `input`, and what lies around it.
template <typename Element>
struct PoolWindow {
  const WindowAxis& rows;
  const WindowAxis& columns;
  const Taps& v;
  const Taps& h;
  const Element* input;
  std::int32_t channels;

  /// gather.add(sum, cell) over the cells in order, from `channel` on.
  template <typename Gather, typename Sum>
  Sum gathered(const Gather& gather, Sum sum, std::int32_t channel) const noexcept {
    const std::ptrdiff_t step = std::ptrdiff_t{columns.dilation} * channels;
    for (std::int32_t ky = v.first; ky < v.end; ++ky) {
      const std::int32_t y = v.origin + ky * rows.dilation;
      const std::int32_t x = h.origin + h.first * columns.dilation;
      const Element* cell = input + (std::ptrdiff_t{y} * columns.input + x) * channels + channel;
      for (std::int32_t kx = h.first; kx < h.end; ++kx, cell += step) sum = gather.add(sum, cell);
    }
    return sum;
  }
};

/// Gather: kWidth channels, start(), add(sum, cell), finish(sum, cells, output, count). The last
/// channels, fewer than kWidth, go through a copy of their cells.
template <typename Element, typename Gather>
void pool(const Call& call, const Gather& gather) noexcept {
  const WindowAxis rows = pool2dRows(call);
  const WindowAxis columns = pool2dColumns(call);
  const std::int32_t channels = call.inputs[0].dim(3);
  struct Last {
    const Gather& gather;
    std::int32_t count;
    auto add(decltype(gather.start()) sum, const Element* cell) const noexcept {
      Element copy[Gather::kWidth] = {};
      std::memcpy(copy, cell, static_cast<std::size_t>(count) * sizeof(Element));
      return gather.add(sum, copy);
    }
  };
  forEachWindow<Element>(call, [&](const Taps& v, const Taps& h, const Cells& cells,
                                   const Element* input, Element* output) noexcept {
    const PoolWindow<Element> window{rows, columns, v, h, input, channels};
    std::int32_t channel = 0;
    for (; channel + Gather::kWidth <= channels; channel += Gather::kWidth) {
      const auto sum = window.gathered(gather, gather.start(), channel);
      gather.finish(sum, cells, output + channel, Gather::kWidth);
    }
    if (channel < channels) {
      const Last last{gather, channels - channel};
      const auto sum = window.gathered(last, gather.start(), channel);
      gather.finish(sum, cells, output + channel, last.count);
    }
  });
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD
