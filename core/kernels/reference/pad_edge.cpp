// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Surrounds a tensor with its outermost elements; operands in core/kernels/movement.h.
#include "core/kernels/reference/pad_loops.h"

namespace mote::kernels::reference::pad_edge_entry {
namespace {

Status run(const Call& call) noexcept {
  return runPad(call, [](std::int32_t position, std::int32_t size) noexcept {
    return position < 0 ? 0 : (position < size ? position : size - 1);
  });
}

}  // namespace

MOTE_KERNEL(pad_edge) = {"pad_edge", checkPad, run};

}  // namespace mote::kernels::reference::pad_edge_entry
