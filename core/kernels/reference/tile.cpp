// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Repeats a tensor along each axis; operands in core/kernels/movement.h.
#include "core/kernels/check.h"
#include "core/kernels/move_elements.h"

namespace mote::kernels::reference::tile_entry {
namespace {

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkAlike(call, 1));
  MOTE_REQUIRE(call.outputs[0].rank == call.inputs[0].rank, wrongShape(1));
  for (std::uint32_t axis = 0; axis < call.outputs[0].rank; ++axis) {
    MOTE_REQUIRE(call.outputs[0].dim(axis) % call.inputs[0].dim(axis) == 0, wrongShape(1));
  }
  return kOk;
}

Status run(const Call& call) noexcept {
  const TensorView& input = call.inputs[0];
  const TensorView& output = call.outputs[0];
  std::int32_t inputStrides[kMaxRank];
  std::int32_t outputStrides[kMaxRank];
  rowMajorStrides(input, inputStrides);
  rowMajorStrides(output, outputStrides);
  Walk walk;
  for (std::uint32_t axis = output.rank; axis-- > 0;) {
    const std::int32_t size = input.dim(axis);
    walk.addAxis(size, {outputStrides[axis], inputStrides[axis]});
    walk.addAxis(output.dim(axis) / size, {outputStrides[axis] * size, 0});
  }
  moveElements(walk, output, 0, input, 0);
  return kOk;
}

}  // namespace

MOTE_KERNEL(tile) = {"tile", check, run};

}  // namespace mote::kernels::reference::tile_entry
