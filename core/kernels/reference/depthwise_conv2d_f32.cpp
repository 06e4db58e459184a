// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Depthwise convolution in float32; operands in core/kernels/conv2d.h.
#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::depthwise_conv2d_f32_entry {
namespace {

Status run(const Call& call) noexcept {
  convolveDepthwise(depthwiseConv2dShape(call), call.inputs[0].as<const float>(),
                    call.inputs[1].as<const float>(), call.outputs[0].as<float>(), FloatProduct{},
                    FloatEpilogue::of<Conv2dParams>(call));
  return kOk;
}

}  // namespace

MOTE_KERNEL(depthwise_conv2d_f32) = {"depthwise_conv2d_f32", checkDepthwiseConv2dF32, run,
                                     shareDepthwiseConv2d};

}  // namespace mote::kernels::reference::depthwise_conv2d_f32_entry
