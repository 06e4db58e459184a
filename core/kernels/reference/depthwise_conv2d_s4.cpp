// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Depthwise convolution in int8 with weights of four bits; operands in
// core/kernels/narrow_weights.h.
#include "core/kernels/check.h"
#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/narrow_weights.h"

namespace mote::kernels::reference::depthwise_conv2d_s4_entry {
namespace {

Status check(const Call& call) noexcept {
  const WideCall wide(call, kDepthwiseConv2dS4);
  MOTE_CHECK(checkNarrow(call, kDepthwiseConv2dS4, wide));
  return checkDepthwiseConv2dS8(wide.call());
}

Status run(const Call& call) noexcept {
  const WideCall wide(call, kDepthwiseConv2dS4);
  convolveDepthwise(depthwiseConv2dShape(wide.call()), call.inputs[0].as<const std::int8_t>(),
                    Nibbles{call.inputs[1].as<const std::uint8_t>()},
                    call.outputs[0].as<std::int8_t>(), PackedProduct{{call.inputs[0].zeroPoint}},
                    QuantizedEpilogue::of<Conv2dParams>(wide.call()));
  return kOk;
}

}  // namespace

MOTE_KERNEL(depthwise_conv2d_s4) = {"depthwise_conv2d_s4", check, run};

}  // namespace mote::kernels::reference::depthwise_conv2d_s4_entry
