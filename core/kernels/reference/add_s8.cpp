// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 ADD; operands in core/kernels/elementwise.h.
#include "core/kernels/elementwise_check.h"
#include "core/kernels/for_each_pair.h"
#include "core/kernels/quantized_add.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::add_s8_entry {
namespace {

Status run(const Call& call) noexcept {
  forEachPair<std::int8_t, std::int8_t>(call, QuantizedAdd(call));
  return kOk;
}

}  // namespace

MOTE_KERNEL(add_s8) = {"add_s8", checkBinaryS8, run, shareElements};

}  // namespace mote::kernels::reference::add_s8_entry
