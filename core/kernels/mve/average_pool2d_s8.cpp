// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 average with sums of eight channels in a vector; equal to the reference to the bit.
#include "core/kernels/pool2d_loops.h"
#include "core/kernels/quantized_average.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_FEATURE_MVE)

#include <arm_mve.h>

namespace mote::kernels::mve::average_pool2d_s8_entry {
namespace {

/// So many int8 fit a sum of 16 bits.
constexpr std::int32_t kMostCells = 255;

Status run(const Call& call) noexcept {
  const QuantizedAverage average(call);
  const WindowAxis rows = pool2dRows(call);
  const WindowAxis columns = pool2dColumns(call);
  const std::int32_t channels = call.inputs[0].dim(3);
  forEachWindow<std::int8_t>(call, [&](const Taps& v, const Taps& h, const Cells& cells,
                                       const std::int8_t* input, std::int8_t* output) noexcept {
    std::int32_t channel = 0;
    for (; cells.inside <= kMostCells && channel + 8 <= channels; channel += 8) {
      int16x8_t eight = vdupq_n_s16(0);
      forEachCell(
          rows, columns, v, h, input + channel, channels,
          [&](const std::int8_t* cell) noexcept { eight = vaddq_s16(eight, vldrbq_s16(cell)); });
      std::int16_t sums[8];
      vst1q_s16(sums, eight);
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

MOTE_KERNEL(average_pool2d_s8) = {"average_pool2d_s8", checkPool2dS8, run, sharePool2d};

}  // namespace mote::kernels::mve::average_pool2d_s8_entry

#endif
