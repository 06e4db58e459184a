// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Axes in another order; operands in core/kernels/movement.h.
#include "core/kernels/check.h"
#include "core/kernels/move_elements.h"
#include "core/kernels/movement.h"

namespace mote::kernels::reference::transpose_entry {
namespace {

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkAlike(call, 1));
  MOTE_CHECK(checkParamBytes(call, sizeof(TransposeParams)));
  const TensorView& input = call.inputs[0];
  const TensorView& output = call.outputs[0];
  MOTE_REQUIRE(output.rank == input.rank, wrongShape(1));
  std::uint32_t seen = 0;
  for (std::uint32_t axis = 0; axis < output.rank; ++axis) {
    const std::int32_t from = call.as<TransposeParams>().permutation[axis];
    MOTE_REQUIRE(from >= 0 && from < input.rank && (seen & (1U << from)) == 0, wrongParams(from));
    seen |= 1U << from;
    MOTE_REQUIRE(output.dim(axis) == input.dim(static_cast<std::uint32_t>(from)), wrongShape(1));
  }
  return kOk;
}

Status run(const Call& call) noexcept {
  const TensorView& output = call.outputs[0];
  std::int32_t inputStrides[kMaxRank];
  std::int32_t outputStrides[kMaxRank];
  rowMajorStrides(call.inputs[0], inputStrides);
  rowMajorStrides(output, outputStrides);
  Walk walk;
  for (std::uint32_t axis = output.rank; axis-- > 0;) {
    const std::int32_t from = call.as<TransposeParams>().permutation[axis];
    walk.addAxis(output.dim(axis), {outputStrides[axis], inputStrides[from]});
  }
  moveElements(walk, output, 0, call.inputs[0], 0);
  return kOk;
}

}  // namespace

MOTE_KERNEL(transpose) = {"transpose", check, run};

}  // namespace mote::kernels::reference::transpose_entry
