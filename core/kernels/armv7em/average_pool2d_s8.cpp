// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 average with sums of four channels in two registers; equal to the reference to the bit.
#include "core/kernels/armv7em/dsp.h"
#include "core/kernels/pool2d_loops.h"
#include "core/kernels/quantized_average.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_FEATURE_DSP)

namespace mote::kernels::armv7em::average_pool2d_s8_entry {
namespace {

/// So many int8 fit a sum of 16 bits.
constexpr std::int32_t kMostCells = 255;

/// Of four channels in two registers.
struct FourSums {
  std::uint32_t even = 0;
  std::uint32_t odd = 0;

  void add(std::uint32_t word) noexcept {
    even = addEven(even, word);
    odd = addOdd(odd, word);
  }
  void store(std::int32_t (&sums)[4]) const noexcept {
    sums[0] = static_cast<std::int16_t>(even);
    sums[1] = static_cast<std::int16_t>(odd);
    sums[2] = static_cast<std::int16_t>(even >> 16U);
    sums[3] = static_cast<std::int16_t>(odd >> 16U);
  }
};

Status run(const Call& call) noexcept {
  const QuantizedAverage average(call);
  const WindowAxis rows = pool2dRows(call);
  const WindowAxis columns = pool2dColumns(call);
  const std::int32_t channels = call.inputs[0].dim(3);
  forEachWindow<std::int8_t>(call, [&](const Taps& v, const Taps& h, const Cells& cells,
                                       const std::int8_t* input, std::int8_t* output) noexcept {
    std::int32_t channel = 0;
    for (; cells.inside <= kMostCells && channel + 4 <= channels; channel += 4) {
      FourSums four;
      forEachCell(rows, columns, v, h, input + channel, channels,
                  [&](const std::int8_t* cell) noexcept { four.add(loadWord(cell)); });
      std::int32_t sums[4];
      four.store(sums);
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

MOTE_KERNEL(average_pool2d_s8) = {"average_pool2d_s8", checkPool2dS8, run, sharePool2d};

}  // namespace mote::kernels::armv7em::average_pool2d_s8_entry

#endif
