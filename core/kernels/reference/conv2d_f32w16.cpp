// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolution in float32 with weights in float16; operands in core/kernels/narrow_weights.h.
#include "core/kernels/check.h"
#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/narrow_weights.h"

namespace mote::kernels::reference::conv2d_f32w16_entry {
namespace {

Status check(const Call& call) noexcept {
  const WideCall wide(call, kConv2dF32w16);
  MOTE_CHECK(checkNarrow(call, kConv2dF32w16, wide));
  return checkConv2dF32(wide.call());
}

Status run(const Call& call) noexcept {
  const WideCall wide(call, kConv2dF32w16);
  convolve(conv2dShape(wide.call()), call.inputs[0].as<const float>(),
           call.inputs[1].as<const std::uint16_t>(), call.outputs[0].as<float>(), HalfProduct{},
           FloatEpilogue::of<Conv2dParams>(wide.call()));
  return kOk;
}

}  // namespace

MOTE_KERNEL(conv2d_f32w16) = {"conv2d_f32w16", check, run};

}  // namespace mote::kernels::reference::conv2d_f32w16_entry
