// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 maximum of four channels in a register; equal to the reference to the bit.
#include "core/kernels/armv7em/requantize.h"
#include "core/kernels/pool2d_loops.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_FEATURE_DSP)

namespace mote::kernels::armv7em::max_pool2d_s8_entry {
namespace {

/// For what does not fill a register.
struct Largest {
  [[nodiscard]] std::int32_t start() const noexcept { return -128; }
  [[nodiscard]] std::int32_t add(std::int32_t most, std::int8_t value) const noexcept {
    return value > most ? value : most;
  }
};

Status run(const Call& call) noexcept {
  const auto& params = call.as<Pool2dParams>();
  const WindowAxis rows = pool2dRows(call);
  const WindowAxis columns = pool2dColumns(call);
  const std::int32_t channels = call.inputs[0].dim(3);
  forEachWindow<std::int8_t>(call, [&](const Taps& v, const Taps& h, const Cells& /*cells*/,
                                       const std::int8_t* input, std::int8_t* output) noexcept {
    std::int32_t channel = 0;
    for (; channel + 4 <= channels; channel += 4) {
      std::uint32_t most = 0x80808080U;
      forEachCell(
          rows, columns, v, h, input + channel, channels,
          [&](const std::int8_t* cell) noexcept { most = largerBytes(most, loadWord(cell)); });
      storeWord(output + channel, most);
    }
    for (; channel < channels; ++channel) {
      output[channel] = static_cast<std::int8_t>(
          gatherWindow(rows, columns, v, h, input + channel, channels, Largest{}));
    }
  });
  clampBytes(call.outputs[0].as<std::int8_t>(), call.outputs[0].bytes, params.quantizedMinimum,
             params.quantizedMaximum);
  return kOk;
}

}  // namespace

MOTE_KERNEL(max_pool2d_s8) = {"max_pool2d_s8", checkPool2dS8, run, sharePool2d};

}  // namespace mote::kernels::armv7em::max_pool2d_s8_entry

#endif
