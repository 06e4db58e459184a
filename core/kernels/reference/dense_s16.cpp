// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Dense layer of int16 by int8 with TFLite's arithmetic; operands in core/kernels/dense.h.
#include "core/kernels/dense.h"

#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"

namespace mote::kernels::reference::dense_s16_entry {
namespace {

Status run(const Call& call) noexcept {
  convolve(denseShape(call), call.inputs[0].as<const std::int16_t>(),
           call.inputs[1].as<const std::int8_t>(), call.outputs[0].as<std::int16_t>(),
           LongProduct{}, LongEpilogue::of<DenseParams>(call));
  return kOk;
}

}  // namespace

MOTE_KERNEL(dense_s16) = {"dense_s16", checkDenseS16, run};

}  // namespace mote::kernels::reference::dense_s16_entry
