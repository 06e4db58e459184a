// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 average, equal to the reference to the bit: sums of kLanes channels at a time.
#pragma once

#include "core/kernels/x86/vectors.h"

#if defined(__x86_64__)

#include "core/kernels/quantized_average.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

/// kLanes channels of one window, from `input` in the image's first pixel on.
inline Ints sumWindow(const WindowAxis& rows, const WindowAxis& columns, const Taps& v,
                      const Taps& h, const std::int8_t* input, std::int32_t channels) noexcept {
  Ints sum = spread(0);
  for (std::int32_t ky = v.first; ky < v.end; ++ky) {
    const std::int32_t y = v.origin + ky * rows.dilation;
    const std::int8_t* row = input + std::ptrdiff_t{y} * columns.input * channels;
    for (std::int32_t kx = h.first; kx < h.end; ++kx) {
      sum = add(sum, widen(row + std::ptrdiff_t{h.origin + kx * columns.dilation} * channels));
    }
  }
  return sum;
}

inline Status runAveragePool2dS8(const Call& call) noexcept {
  const QuantizedAverage average(call);
  const WindowAxis rows = pool2dRows(call);
  const WindowAxis columns = pool2dColumns(call);
  const std::int32_t channels = call.inputs[0].dim(3);
  forEachWindow<std::int8_t>(call, [&](const Taps& v, const Taps& h, const Cells& cells,
                                       const std::int8_t* input, std::int8_t* output) noexcept {
    std::int32_t channel = 0;
    for (; channel + kLanes <= channels; channel += kLanes) {
      std::int32_t sums[kLanes];
      store(sums, sumWindow(rows, columns, v, h, input + channel, channels));
      for (std::int32_t i = 0; i < kLanes; ++i) {
        output[channel + i] = average.finish(sums[i], cells);
      }
    }
    for (; channel < channels; ++channel) {
      const auto sum = gatherWindow(rows, columns, v, h, input + channel, channels, average);
      output[channel] = average.finish(sum, cells);
    }
  });
  return kOk;
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD

#endif
