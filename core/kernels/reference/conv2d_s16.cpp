// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolution of int16 by int8 with TFLite's arithmetic; operands in core/kernels/conv2d.h.
#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"

namespace mote::kernels::reference::conv2d_s16_entry {
namespace {

Status run(const Call& call) noexcept {
  convolve(conv2dShape(call), call.inputs[0].as<const std::int16_t>(),
           call.inputs[1].as<const std::int8_t>(), call.outputs[0].as<std::int16_t>(),
           LongProduct{}, LongEpilogue::of<Conv2dParams>(call));
  return kOk;
}

}  // namespace

MOTE_KERNEL(conv2d_s16) = {"conv2d_s16", checkConv2dS16, run};

}  // namespace mote::kernels::reference::conv2d_s16_entry
