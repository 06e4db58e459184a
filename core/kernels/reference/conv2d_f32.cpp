// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolution in float32; operands in core/kernels/conv2d.h.
#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::conv2d_f32_entry {
namespace {

Status run(const Call& call) noexcept {
  convolve(conv2dShape(call), call.inputs[0].as<const float>(), call.inputs[1].as<const float>(),
           call.outputs[0].as<float>(), FloatProduct{}, FloatEpilogue::of<Conv2dParams>(call));
  return kOk;
}

}  // namespace

MOTE_KERNEL(conv2d_f32) = {"conv2d_f32", checkConv2dF32, run, shareConv2d};

}  // namespace mote::kernels::reference::conv2d_f32_entry
