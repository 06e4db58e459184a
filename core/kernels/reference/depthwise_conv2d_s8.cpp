// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Depthwise convolution in int8 with TFLite's arithmetic; operands in core/kernels/conv2d.h.
#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::depthwise_conv2d_s8_entry {
namespace {

Status run(const Call& call) noexcept {
  const QuantizedProduct product{call.inputs[0].zeroPoint};
  convolveDepthwise(depthwiseConv2dShape(call), call.inputs[0].as<const std::int8_t>(),
                    call.inputs[1].as<const std::int8_t>(), call.outputs[0].as<std::int8_t>(),
                    product, QuantizedEpilogue::of<Conv2dParams>(call));
  return kOk;
}

}  // namespace

MOTE_KERNEL(depthwise_conv2d_s8) = {"depthwise_conv2d_s8", checkDepthwiseConv2dS8, run,
                                    shareDepthwiseConv2d};

}  // namespace mote::kernels::reference::depthwise_conv2d_s8_entry
