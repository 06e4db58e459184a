// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// a where the condition holds, else b; all three broadcast. Operands: condition Bool, a, b; output.
#include "core/kernels/check.h"
#include "core/kernels/move_elements.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::where_entry {
namespace {

constexpr OperandRule kInputs[] = {{ElementType::Bool}, {}, {}};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kInputs, {}));
  const TensorView& output = call.outputs[0];
  for (std::size_t i = 0; i < 3; ++i) {
    MOTE_REQUIRE(i == 0 || call.inputs[i].type == output.type, wrongOperand(i));
    MOTE_REQUIRE(broadcasts(call.inputs[i], output), wrongShape(i));
  }
  return kOk;
}

template <typename T>
void select(const Call& call) noexcept {
  const Walk walk = Walk::broadcast(call.outputs[0], call.inputs);
  walk.forEachRow([&](const std::int32_t* offsets) noexcept {
    T* output = call.outputs[0].as<T>() + offsets[0];
    const auto* condition = call.inputs[0].as<const std::uint8_t>() + offsets[1];
    const T* a = call.inputs[1].as<const T>() + offsets[2];
    const T* b = call.inputs[2].as<const T>() + offsets[3];
    for (std::int32_t i = 0; i < walk.rowSize(); ++i) {
      output[i] = condition[i * walk.rowStride(1)] != 0 ? a[i * walk.rowStride(2)]
                                                        : b[i * walk.rowStride(3)];
    }
  });
}

Status run(const Call& call) noexcept {
  withElementOf(elementBytes(call.outputs[0].type),
                [&]<typename T>(T) noexcept { select<T>(call); });
  return kOk;
}

}  // namespace

MOTE_KERNEL(where) = {"where", check, run, shareElements};

}  // namespace mote::kernels::reference::where_entry
