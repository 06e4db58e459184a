// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 SUB: both inputs brought to one scale, subtracted, rescaled to the output.
#include "core/kernels/elementwise_check.h"
#include "core/kernels/for_each_pair.h"
#include "core/kernels/quantized_add.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::sub_s8_entry {
namespace {

Status run(const Call& call) noexcept {
  forEachPair<std::int8_t, std::int8_t>(call, QuantizedSub(call));
  return kOk;
}

}  // namespace

MOTE_KERNEL(sub_s8) = {"sub_s8", checkBinaryS8, run, shareElements};

}  // namespace mote::kernels::reference::sub_s8_entry
