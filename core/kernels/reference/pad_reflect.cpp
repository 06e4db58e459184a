// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Surrounds a tensor with its mirror image, the outermost elements not repeated; operands in
// core/kernels/movement.h.
#include "core/kernels/check.h"
#include "core/kernels/reference/pad_loops.h"

namespace mote::kernels::reference::pad_reflect_entry {
namespace {

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkPad(call));
  for (std::uint32_t axis = 0; axis < call.inputs[0].rank; ++axis) {
    const std::int32_t size = call.inputs[0].dim(axis);
    const std::int32_t before = call.as<PadParams>().before[axis];
    const std::int32_t after = call.outputs[0].dim(axis) - size - before;
    MOTE_REQUIRE(before < size && after < size, wrongParams(before));
  }
  return kOk;
}

Status run(const Call& call) noexcept {
  return runPad(call, [](std::int32_t position, std::int32_t size) noexcept {
    const std::int32_t mirrored = position < 0 ? -position : position;
    return mirrored < size ? mirrored : 2 * (size - 1) - mirrored;
  });
}

}  // namespace

MOTE_KERNEL(pad_reflect) = {"pad_reflect", check, run};

}  // namespace mote::kernels::reference::pad_reflect_entry
