// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Repeats a tensor as NumPy's broadcast_to; operands in core/kernels/movement.h.
#include "core/kernels/check.h"
#include "core/kernels/move_elements.h"

namespace mote::kernels::reference::broadcast_entry {
namespace {

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkAlike(call, 1));
  MOTE_REQUIRE(broadcasts(call.inputs[0], call.outputs[0]), wrongShape(1));
  return kOk;
}

Status run(const Call& call) noexcept {
  const Walk walk = Walk::broadcast(call.outputs[0], call.inputs);
  moveElements(walk, call.outputs[0], 0, call.inputs[0], 0);
  return kOk;
}

}  // namespace

MOTE_KERNEL(broadcast) = {"broadcast", check, run};

}  // namespace mote::kernels::reference::broadcast_entry
