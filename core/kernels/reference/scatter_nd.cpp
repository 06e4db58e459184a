// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Data with slices replaced or combined; operands in core/kernels/movement.h.
#include "core/kernels/reference/index_tuples.h"
#include "core/kernels/reference/scatter_loops.h"

namespace mote::kernels::reference::scatter_nd_entry {
namespace {

constexpr OperandRule kInputs[] = {{}, {}, {}};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kInputs, {}));
  MOTE_CHECK(checkParamBytes(call, sizeof(ScatterParams)));
  const TensorView& data = call.inputs[0];
  MOTE_CHECK(checkReduction(call.as<ScatterParams>().reduction, data.type));
  MOTE_REQUIRE(data.rank >= 1, wrongShape(0));
  MOTE_CHECK(checkTuples(data, call.inputs[1], 0));
  MOTE_REQUIRE(call.inputs[2].type == data.type, wrongOperand(2));
  MOTE_REQUIRE(call.outputs[0].type == data.type, wrongOperand(3));
  const IndexTuples tuples(data, call.inputs[1], 0);
  MOTE_REQUIRE(std::uint64_t{tuples.count()} * tuples.sliceBytes() == call.inputs[2].bytes,
               wrongShape(2));
  MOTE_REQUIRE(sameDims(data, call.outputs[0]), wrongShape(3));
  return kOk;
}

template <typename T>
Status put(const Call& call) noexcept {
  const ScatterReduction reduction = call.as<ScatterParams>().reduction;
  const IndexTuples tuples(call.inputs[0], call.inputs[1], 0);
  const std::size_t size = tuples.sliceBytes() / sizeof(T);
  const T* update = call.inputs[2].as<const T>();
  for (std::uint32_t i = 0; i < tuples.count(); ++i, update += size) {
    std::uint32_t slice = 0;
    MOTE_CHECK(tuples.sliceOf(i, slice));
    T* held = call.outputs[0].as<T>() + slice * size;
    for (std::size_t k = 0; k < size; ++k) {
      held[k] = combined(reduction, held[k], update[k]);
    }
  }
  return kOk;
}

Status run(const Call& call) noexcept {
  return scatter(call, []<typename T>(const Call& one, T) noexcept { return put<T>(one); });
}

}  // namespace

MOTE_KERNEL(scatter_nd) = {"scatter_nd", check, run};

}  // namespace mote::kernels::reference::scatter_nd_entry
