// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 average with sums of four channels in two registers; equal to the reference to the bit.
#include "core/kernels/armv7em/dsp.h"
#include "core/kernels/pool2d_loops.h"
#include "core/kernels/quantized_average.h"

#if defined(__ARM_FEATURE_DSP)

namespace mote::kernels::armv7em {
namespace {

/// So many int8 fit a sum of 16 bits.
constexpr std::int32_t kMostCells = 255;

struct Window {
  const WindowAxis& rows;
  const WindowAxis& columns;
  const Taps& v;
  const Taps& h;
  std::int32_t channels;
};

/// Four channels' sums over a window of kMostCells at most.
void sumFour(const Window& window, const std::int8_t* input, std::int32_t* sums) noexcept {
  std::uint32_t even = 0;
  std::uint32_t odd = 0;
  const std::int32_t step = window.columns.dilation * window.channels;
  const std::int32_t x = window.h.origin + window.h.first * window.columns.dilation;
  for (std::int32_t ky = window.v.first; ky < window.v.end; ++ky) {
    const std::int32_t y = window.v.origin + ky * window.rows.dilation;
    const std::int8_t* cell = input + (y * window.columns.input + x) * window.channels;
    for (std::int32_t left = window.h.end - window.h.first; left > 0; --left, cell += step) {
      const std::uint32_t word = loadWord(cell);
      even = addEven(even, word);
      odd = addOdd(odd, word);
    }
  }
  sums[0] = static_cast<std::int16_t>(even);
  sums[1] = static_cast<std::int16_t>(odd);
  sums[2] = static_cast<std::int16_t>(even >> 16U);
  sums[3] = static_cast<std::int16_t>(odd >> 16U);
}

Status run(const Call& call) noexcept {
  const QuantizedAverage average(call);
  const WindowAxis rows = pool2dRows(call);
  const WindowAxis columns = pool2dColumns(call);
  const std::int32_t channels = call.inputs[0].dim(3);
  forEachWindow<std::int8_t>(call, [&](const Taps& v, const Taps& h, const Cells& cells,
                                       const std::int8_t* input, std::int8_t* output) noexcept {
    const Window window{rows, columns, v, h, channels};
    std::int32_t channel = 0;
    for (; cells.inside <= kMostCells && channel + 4 <= channels; channel += 4) {
      std::int32_t sums[4];
      sumFour(window, input + channel, sums);
      for (std::int32_t i = 0; i < 4; ++i) output[channel + i] = average.finish(sums[i], cells);
    }
    for (; channel < channels; ++channel) {
      const std::int32_t sum =
          gatherWindow(rows, columns, v, h, input + channel, channels, average);
      output[channel] = average.finish(sum, cells);
    }
  });
  return kOk;
}

}  // namespace

MOTE_KERNEL(average_pool2d_s8) = {"average_pool2d_s8", checkPool2dS8, run};

}  // namespace mote::kernels::armv7em

#endif
