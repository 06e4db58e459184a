// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// One element of data for each index; operands in core/kernels/movement.h.
#include "core/kernels/move_elements.h"
#include "core/kernels/movement.h"
#include "core/kernels/reference/indices.h"

namespace mote::kernels::reference {
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
  const TensorView& data = call.inputs[0];
  const TensorView& indices = call.inputs[1];
  const auto axis = static_cast<std::uint32_t>(call.as<GatherParams>().axis);
  std::int32_t strides[kMaxRank];
  rowMajorStrides(data, strides);
  std::int32_t indexStrides[kMaxRank];
  rowMajorStrides(indices, indexStrides);
  Walk walk;
  for (std::uint32_t i = indices.rank; i-- > 0;) {
    walk.addAxis(indices.dim(i), {indexStrides[i], i == axis ? 0 : strides[i]});
  }
  Status status = kOk;
  walk.forEachRow([&](const std::int32_t* offsets) noexcept {
    for (std::int32_t i = 0; i < walk.rowSize(); ++i) {
      const std::int32_t at = offsets[0] + i * walk.rowStride(0);
      const std::int64_t given = indexAt(indices, static_cast<std::uint32_t>(at));
      const std::int32_t place = placeOf(given, data.dim(axis));
      if (place < 0) {
        status = outOfRange(given);
        continue;
      }
      call.outputs[0].as<T>()[at] =
          data.as<const T>()[offsets[1] + i * walk.rowStride(1) + place * strides[axis]];
    }
  });
  return status;
}

Status run(const Call& call) noexcept {
  Status status = kOk;
  withElementOf(elementBytes(call.outputs[0].type),
                [&]<typename T>(T) noexcept { status = take<T>(call); });
  return status;
}

}  // namespace

MOTE_KERNEL(gather_elements) = {"gather_elements", check, run};

}  // namespace mote::kernels::reference
