// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Every step-th element from a start, also backwards; operands in core/kernels/movement.h.
#include "core/kernels/check.h"
#include "core/kernels/move_elements.h"
#include "core/kernels/movement.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::slice_entry {
namespace {

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkAlike(call, 1));
  MOTE_CHECK(checkParamBytes(call, sizeof(SliceParams)));
  const auto& params = call.as<SliceParams>();
  const TensorView& input = call.inputs[0];
  const TensorView& output = call.outputs[0];
  MOTE_REQUIRE(output.rank == input.rank, wrongShape(1));
  for (std::uint32_t axis = 0; axis < output.rank; ++axis) {
    const std::int32_t start = params.start[axis];
    const std::int64_t last =
        start + (std::int64_t{output.dim(axis)} - 1) * std::int64_t{params.step[axis]};
    MOTE_REQUIRE(start >= 0 && start < input.dim(axis), wrongParams(start));
    MOTE_REQUIRE(last >= 0 && last < input.dim(axis), wrongShape(1));
  }
  return kOk;
}

Status run(const Call& call) noexcept {
  const auto& params = call.as<SliceParams>();
  const TensorView& output = call.outputs[0];
  std::int32_t inputStrides[kMaxRank];
  std::int32_t outputStrides[kMaxRank];
  rowMajorStrides(call.inputs[0], inputStrides);
  rowMajorStrides(output, outputStrides);
  Walk walk;
  std::int32_t start = 0;
  for (std::uint32_t axis = output.rank; axis-- > 0;) {
    // A single step needs no stride, and its parameter may be anything.
    const std::int32_t step = output.dim(axis) > 1 ? params.step[axis] : 0;
    walk.addAxis(output.dim(axis), {outputStrides[axis], step * inputStrides[axis]});
    start += params.start[axis] * inputStrides[axis];
  }
  moveElements(walk, output, 0, call.inputs[0], start);
  return kOk;
}

}  // namespace

MOTE_KERNEL(slice) = {"slice", check, run, shareSlice};

}  // namespace mote::kernels::reference::slice_entry
