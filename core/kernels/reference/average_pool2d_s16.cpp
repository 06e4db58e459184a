// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int16 average; operands in core/kernels/pool2d.h.
#include "core/kernels/pool2d_loops.h"
#include "core/kernels/quantized_average.h"

namespace mote::kernels::reference::average_pool2d_s16_entry {
namespace {

Status run(const Call& call) noexcept {
  pool2d<std::int16_t>(call, AverageOf<std::int16_t>(call));
  return kOk;
}

}  // namespace

MOTE_KERNEL(average_pool2d_s16) = {"average_pool2d_s16", checkPool2dS16, run};

}  // namespace mote::kernels::reference::average_pool2d_s16_entry
