// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Inputs one after another along an axis; operands in core/kernels/movement.h.
#include <cstring>

#include "core/kernels/check.h"
#include "core/kernels/movement.h"

namespace mote::kernels::reference::concat_entry {
namespace {

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkAlike(call, call.inputs.size()));
  MOTE_CHECK(checkParamBytes(call, sizeof(ConcatParams)));
  const TensorView& output = call.outputs[0];
  const std::int32_t along = call.as<ConcatParams>().axis;
  MOTE_REQUIRE(along >= 0 && along < output.rank, wrongParams(along));
  std::int64_t total = 0;
  for (std::size_t i = 0; i < call.inputs.size(); ++i) {
    const TensorView& input = call.inputs[i];
    MOTE_REQUIRE(input.rank == output.rank, wrongShape(i));
    for (std::int32_t axis = 0; axis < output.rank; ++axis) {
      const auto at = static_cast<std::uint32_t>(axis);
      MOTE_REQUIRE(axis == along || input.dim(at) == output.dim(at), wrongShape(i));
    }
    total += input.dim(static_cast<std::uint32_t>(along));
  }
  MOTE_REQUIRE(total == output.dim(static_cast<std::uint32_t>(along)),
               wrongShape(call.inputs.size()));
  return kOk;
}

Status run(const Call& call) noexcept {
  const TensorView& output = call.outputs[0];
  const auto axis = static_cast<std::uint32_t>(call.as<ConcatParams>().axis);
  const auto rows = static_cast<std::uint32_t>(product(output, 0, axis));
  std::byte* to = output.data;
  for (std::uint32_t row = 0; row < rows; ++row) {
    for (const TensorView& input : call.inputs) {
      const std::uint32_t bytes = input.bytes / rows;
      std::memmove(to, input.data + row * bytes, bytes);
      to += bytes;
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(concat) = {"concat", check, run};

}  // namespace mote::kernels::reference::concat_entry
