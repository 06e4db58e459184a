// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 maximum of sixteen channels in a vector; equal to the reference to the bit.
#include "core/kernels/pool2d_loops.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_FEATURE_MVE)

#include <arm_mve.h>

namespace mote::kernels::mve::max_pool2d_s8_entry {
namespace {

Status run(const Call& call) noexcept {
  const auto& params = call.as<Pool2dParams>();
  const WindowAxis rows = pool2dRows(call);
  const WindowAxis columns = pool2dColumns(call);
  const std::int32_t channels = call.inputs[0].dim(3);
  const int8x16_t minimum = vdupq_n_s8(static_cast<std::int8_t>(params.quantizedMinimum));
  const int8x16_t maximum = vdupq_n_s8(static_cast<std::int8_t>(params.quantizedMaximum));
  forEachWindow<std::int8_t>(call, [&](const Taps& v, const Taps& h, const Cells& /*cells*/,
                                       const std::int8_t* input, std::int8_t* output) noexcept {
    for (std::int32_t channel = 0; channel < channels; channel += 16) {
      const mve_pred16_t some = vctp8q(static_cast<std::uint32_t>(channels - channel));
      int8x16_t most = minimum;
      forEachCell(rows, columns, v, h, input + channel, channels,
                  [&](const std::int8_t* cell) noexcept {
                    most = vmaxq_s8(most, vldrbq_z_s8(cell, some));
                  });
      vstrbq_p_s8(output + channel, vminq_s8(most, maximum), some);
    }
  });
  return kOk;
}

}  // namespace

MOTE_KERNEL(max_pool2d_s8) = {"max_pool2d_s8", checkPool2dS8, run, sharePool2d};

}  // namespace mote::kernels::mve::max_pool2d_s8_entry

#endif
