// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Data with single elements replaced or combined; operands in core/kernels/movement.h.
#include "core/kernels/reference/indices.h"
#include "core/kernels/reference/scatter_loops.h"

namespace mote::kernels::reference::scatter_elements_entry {
namespace {

constexpr OperandRule kInputs[] = {{}, {}, {}};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kInputs, {}));
  MOTE_CHECK(checkParamBytes(call, sizeof(ScatterParams)));
  const auto& params = call.as<ScatterParams>();
  const TensorView& data = call.inputs[0];
  const TensorView& indices = call.inputs[1];
  const TensorView& updates = call.inputs[2];
  MOTE_CHECK(checkReduction(params.reduction, data.type));
  MOTE_REQUIRE(isIndexType(indices.type), wrongOperand(1));
  MOTE_REQUIRE(updates.type == data.type, wrongOperand(2));
  MOTE_REQUIRE(call.outputs[0].type == data.type, wrongOperand(3));
  MOTE_REQUIRE(params.axis >= 0 && params.axis < data.rank, wrongParams(params.axis));
  MOTE_REQUIRE(indices.rank == data.rank, wrongShape(1));
  for (std::uint32_t i = 0; i < data.rank; ++i) {
    MOTE_REQUIRE(static_cast<std::int32_t>(i) == params.axis || indices.dim(i) <= data.dim(i),
                 wrongShape(1));
  }
  MOTE_REQUIRE(sameDims(indices, updates), wrongShape(2));
  MOTE_REQUIRE(sameDims(data, call.outputs[0]), wrongShape(3));
  return kOk;
}

template <typename T>
Status put(const Call& call) noexcept {
  const auto& params = call.as<ScatterParams>();
  const auto* updates = call.inputs[2].as<const T>();
  auto* output = call.outputs[0].as<T>();
  return forEachIndexed(call.inputs[1], call.outputs[0], static_cast<std::uint32_t>(params.axis),
                        [&](std::int32_t at, std::int32_t place) noexcept {
                          output[place] = combined(params.reduction, output[place], updates[at]);
                        });
}

Status run(const Call& call) noexcept {
  return scatter(call, []<typename T>(const Call& one, T) noexcept { return put<T>(one); });
}

}  // namespace

MOTE_KERNEL(scatter_elements) = {"scatter_elements", check, run};

}  // namespace mote::kernels::reference::scatter_elements_entry
