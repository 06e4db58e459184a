// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 average with sums of eight channels in a vector; equal to the reference to the bit.
#include "core/kernels/pool2d_loops.h"
#include "core/kernels/quantized_average.h"

#if defined(__ARM_FEATURE_MVE)

#include <arm_mve.h>

namespace mote::kernels::mve {
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

/// Eight channels' sums over a window of kMostCells at most.
int16x8_t sumEight(const Window& window, const std::int8_t* input) noexcept {
  int16x8_t sums = vdupq_n_s16(0);
  const std::int32_t step = window.columns.dilation * window.channels;
  const std::int32_t x = window.h.origin + window.h.first * window.columns.dilation;
  for (std::int32_t ky = window.v.first; ky < window.v.end; ++ky) {
    const std::int32_t y = window.v.origin + ky * window.rows.dilation;
    const std::int8_t* cell = input + (y * window.columns.input + x) * window.channels;
    for (std::int32_t left = window.h.end - window.h.first; left > 0; --left, cell += step) {
      sums = vaddq_s16(sums, vldrbq_s16(cell));
    }
  }
  return sums;
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
    for (; cells.inside <= kMostCells && channel + 8 <= channels; channel += 8) {
      std::int16_t sums[8];
      vst1q_s16(sums, sumEight(window, input + channel));
      for (std::int32_t i = 0; i < 8; ++i) output[channel + i] = average.finish(sums[i], cells);
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

}  // namespace mote::kernels::mve

#endif
