// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// One element of data for each index; operands in core/kernels/movement.h.
#include "core/kernels/move_elements.h"
#include "core/kernels/movement.h"
#include "core/kernels/reference/indices.h"

namespace mote::kernels::reference::gather_elements_entry {
namespace {

constexpr OperandRule kInputs[] = {{}, {}};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kInputs, {}));
  MOTE_CHECK(checkParamBytes(call, sizeof(GatherParams)));
  const TensorView& data = call.inputs[0];
  const TensorView& indices = call.inputs[1];
  const std::int32_t axis = call.as<GatherParams>().axis;
  MOTE_REQUIRE(isIndexType(indices.type), wrongOperand(1));
  MOTE_REQUIRE(call.outputs[0].type == data.type, wrongOperand(2));
  MOTE_REQUIRE(axis >= 0 && axis < data.rank, wrongParams(axis));
  MOTE_REQUIRE(indices.rank == data.rank, wrongShape(1));
  for (std::uint32_t i = 0; i < data.rank; ++i) {
    MOTE_REQUIRE(static_cast<std::int32_t>(i) == axis || indices.dim(i) <= data.dim(i),
                 wrongShape(1));
  }
  MOTE_REQUIRE(sameDims(indices, call.outputs[0]), wrongShape(2));
  return kOk;
}

template <typename T>
Status take(const Call& call) noexcept {
  const auto* data = call.inputs[0].as<const T>();
  auto* output = call.outputs[0].as<T>();
  return forEachIndexed(
      call.inputs[1], call.inputs[0], static_cast<std::uint32_t>(call.as<GatherParams>().axis),
      [&](std::int32_t at, std::int32_t place) noexcept { output[at] = data[place]; });
}

Status run(const Call& call) noexcept {
  Status status = kOk;
  withElementOf(elementBytes(call.outputs[0].type),
                [&]<typename T>(T) noexcept { status = take<T>(call); });
  return status;
}

}  // namespace

MOTE_KERNEL(gather_elements) = {"gather_elements", check, run};

}  // namespace mote::kernels::reference::gather_elements_entry
