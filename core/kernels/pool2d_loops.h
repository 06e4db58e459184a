// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The loops of pooling: a window slides over each channel and its cells are gathered.
#pragma once

#include "core/kernels/pool2d_check.h"

namespace mote::kernels {

/// Cells of a window inside the input and inside the padded input.
struct Cells {
  std::int32_t inside;
  std::int32_t padded;
};

/// Taps of a window that lie before the end of the padded input.
inline std::int32_t paddedTaps(const WindowAxis& axis, const Taps& taps,
                               std::int32_t padAfter) noexcept {
  const std::int32_t room = axis.input + padAfter - taps.origin;
  if (room <= 0) {
    return 0;
  }
  const std::int32_t count = (room + axis.dilation - 1) / axis.dilation;
  return count < axis.kernel ? count : axis.kernel;
}

/// Calls visit(cell) for each cell of a window inside the input, which points at the first channel
/// wanted in the image's first pixel.
template <typename T, typename Visit>
void forEachCell(const WindowAxis& rows, const WindowAxis& columns, const Taps& v, const Taps& h,
                 const T* input, std::int32_t channels, const Visit& visit) noexcept {
  if (h.first >= h.end) return;
  const std::int32_t step = columns.dilation * channels;
  const std::int32_t x = h.origin + h.first * columns.dilation;
  for (std::int32_t ky = v.first; ky < v.end; ++ky) {
    const std::int32_t y = v.origin + ky * rows.dilation;
    const T* cell = input + (y * columns.input + x) * channels;
    for (std::int32_t left = h.end - h.first; left > 0; --left, cell += step) visit(cell);
  }
}

/// One channel of one window.
template <typename T, typename Gather>
auto gatherWindow(const WindowAxis& rows, const WindowAxis& columns, const Taps& v, const Taps& h,
                  const T* input, std::int32_t channels, const Gather& gather) noexcept {
  auto sum = gather.start();
  forEachCell(rows, columns, v, h, input, channels,
              [&](const T* cell) noexcept { sum = gather.add(sum, *cell); });
  return sum;
}

/// Calls window(v, h, cells, input, output) for each output pixel, `input` at the image.
template <typename T, typename Window>
void forEachWindow(const Call& call, const Window& window) noexcept {
  const auto& params = call.as<Pool2dParams>();
  const WindowAxis rows = pool2dRows(call);
  const WindowAxis columns = pool2dColumns(call);
  const std::int32_t channels = call.inputs[0].dim(3);
  const auto* input = call.inputs[0].as<const T>();
  auto* output = call.outputs[0].as<T>();
  for (std::int32_t n = 0; n < call.inputs[0].dim(0); ++n) {
    for (std::int32_t oy = 0; oy < rows.output; ++oy) {
      const Taps v = rows.taps(oy);
      for (std::int32_t ox = 0; ox < columns.output; ++ox, output += channels) {
        const Taps h = columns.taps(ox);
        const Cells cells{
            (v.end - v.first) * (h.end - h.first),
            paddedTaps(rows, v, params.padBottom) * paddedTaps(columns, h, params.padRight)};
        window(v, h, cells, input, output);
      }
    }
    input += rows.input * columns.input * channels;
  }
}

/// Gather: `start()`, `add(sum, value)`, `finish(sum, cells)`.
template <typename T, typename Gather>
void pool2d(const Call& call, const Gather& gather) noexcept {
  const WindowAxis rows = pool2dRows(call);
  const WindowAxis columns = pool2dColumns(call);
  const std::int32_t channels = call.inputs[0].dim(3);
  forEachWindow<T>(call, [&](const Taps& v, const Taps& h, const Cells& cells, const T* input,
                             T* output) noexcept {
    for (std::int32_t channel = 0; channel < channels; ++channel) {
      const auto sum = gatherWindow(rows, columns, v, h, input + channel, channels, gather);
      output[channel] = gather.finish(sum, cells);
    }
  });
}

}  // namespace mote::kernels
