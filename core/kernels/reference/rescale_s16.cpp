// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Integers of one scale to those of another, by sign; operands in core/kernels/elementwise.h.
#include "core/kernels/check.h"
#include "core/kernels/elementwise.h"
#include "core/tensor/fixed_point.h"

namespace mote::kernels::reference::rescale_s16_entry {
namespace {

constexpr OperandRule kAny{};

bool isInteger(const TensorView& tensor) noexcept {
  return tensor.type == ElementType::Int8 || tensor.type == ElementType::Int16;
}

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, {&kAny, 1}, kAny));
  const TensorView& from = call.inputs[0];
  const TensorView& to = call.outputs[0];
  MOTE_REQUIRE(isInteger(from), wrongOperand(0));
  MOTE_REQUIRE(isInteger(to) && (from.type == ElementType::Int16 || to.type == ElementType::Int16),
               wrongOperand(1));
  MOTE_REQUIRE(from.elements() == to.elements(), wrongShape(1));
  MOTE_CHECK(checkParamBytes(call, sizeof(RescaleParams)));
  const auto& p = call.as<RescaleParams>();
  MOTE_CHECK(checkMultiplier(p.positiveMultiplier, p.positiveShift));
  MOTE_CHECK(checkMultiplier(p.negativeMultiplier, p.negativeShift));
  MOTE_CHECK(checkClampS16(call, p.quantizedMinimum, p.quantizedMaximum));
  return to.type == ElementType::Int8 ? checkClamp(p.quantizedMinimum, p.quantizedMaximum) : kOk;
}

template <typename From, typename To>
void rescale(const Call& call) noexcept {
  const auto& p = call.as<RescaleParams>();
  const std::int32_t inputZero = call.inputs[0].zeroPoint;
  const std::int32_t outputZero = call.outputs[0].zeroPoint;
  const auto* input = call.inputs[0].as<const From>();
  auto* output = call.outputs[0].as<To>();
  for (std::uint32_t i = 0; i < call.outputs[0].elements(); ++i) {
    const std::int32_t steps = input[i] - inputZero;
    const std::int32_t scaled =
        steps >= 0 ? multiplyByQuantizedMultiplier(steps, p.positiveMultiplier, p.positiveShift)
                   : multiplyByQuantizedMultiplier(steps, p.negativeMultiplier, p.negativeShift);
    output[i] = static_cast<To>(
        clampToInt16(std::int64_t{scaled} + outputZero, p.quantizedMinimum, p.quantizedMaximum));
  }
}

Status run(const Call& call) noexcept {
  if (call.inputs[0].type == ElementType::Int8) {
    rescale<std::int8_t, std::int16_t>(call);
  } else if (call.outputs[0].type == ElementType::Int8) {
    rescale<std::int16_t, std::int8_t>(call);
  } else {
    rescale<std::int16_t, std::int16_t>(call);
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(rescale_s16) = {"rescale_s16", check, run};

}  // namespace mote::kernels::reference::rescale_s16_entry
