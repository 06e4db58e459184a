// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Slices of data named by indices; operands in core/kernels/movement.h.
#include <cstring>

#include "core/kernels/movement.h"
#include "core/kernels/reference/indices.h"

namespace mote::kernels::reference::gather_entry {
namespace {

constexpr OperandRule kInputs[] = {{}, {}};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kInputs, {}));
  MOTE_CHECK(checkParamBytes(call, sizeof(GatherParams)));
  const TensorView& data = call.inputs[0];
  const TensorView& indices = call.inputs[1];
  const TensorView& output = call.outputs[0];
  const std::int32_t axis = call.as<GatherParams>().axis;
  MOTE_REQUIRE(isIndexType(indices.type), wrongOperand(1));
  MOTE_REQUIRE(output.type == data.type, wrongOperand(2));
  MOTE_REQUIRE(axis >= 0 && axis < data.rank, wrongParams(axis));
  const std::int64_t slices =
      std::int64_t{product(data, 0, static_cast<std::uint32_t>(axis))} * indices.elements();
  const std::int64_t bytes =
      std::int64_t{product(data, static_cast<std::uint32_t>(axis) + 1, data.rank)} *
      elementBytes(data.type);
  MOTE_REQUIRE(slices <= output.bytes && slices * bytes == output.bytes, wrongShape(2));
  return kOk;
}

Status run(const Call& call) noexcept {
  const TensorView& data = call.inputs[0];
  const TensorView& indices = call.inputs[1];
  const auto axis = static_cast<std::uint32_t>(call.as<GatherParams>().axis);
  const std::int32_t size = data.dim(axis);
  const std::int32_t outer = product(data, 0, axis);
  const std::uint32_t slice = data.bytes / static_cast<std::uint32_t>(outer * size);
  const std::byte* from = data.data;
  std::byte* to = call.outputs[0].data;
  for (std::int32_t o = 0; o < outer; ++o) {
    for (std::uint32_t i = 0; i < indices.elements(); ++i) {
      // Read once: the output may overlap the indices.
      const std::int64_t given = indexAt(indices, i);
      const std::int32_t index = placeOf(given, size);
      if (index < 0) {
        return outOfRange(given);
      }
      std::memmove(to, from + static_cast<std::size_t>(index) * slice, slice);
      to += slice;
    }
    from += static_cast<std::size_t>(size) * slice;
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(gather) = {"gather", check, run};

}  // namespace mote::kernels::reference::gather_entry
