// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 average; operands in core/kernels/pool2d.h.
#include "core/kernels/pool2d_loops.h"
#include "core/kernels/quantized_average.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::average_pool2d_s8_entry {
namespace {

Status run(const Call& call) noexcept {
  pool2d<std::int8_t>(call, QuantizedAverage(call));
  return kOk;
}

}  // namespace

MOTE_KERNEL(average_pool2d_s8) = {"average_pool2d_s8", checkPool2dS8, run, sharePool2d};

}  // namespace mote::kernels::reference::average_pool2d_s8_entry
