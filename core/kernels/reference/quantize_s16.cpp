// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// float32 to int16 by the output's scale and zero point: rounded half away from zero, saturating.
// A NaN gives the smallest value.
#include <cmath>

#include "core/kernels/check.h"

namespace mote::kernels::reference {
namespace {

constexpr OperandRule kInput{ElementType::Float32};
constexpr OperandRule kOutput{ElementType::Int16};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, {&kInput, 1}, kOutput));
  MOTE_REQUIRE(call.inputs[0].elements() == call.outputs[0].elements(), wrongShape(1));
  MOTE_REQUIRE(call.outputs[0].scale > 0.0F, wrongOperand(1));
  const std::int32_t zero = call.outputs[0].zeroPoint;
  MOTE_REQUIRE(zero >= -32768 && zero <= 32767, wrongOperand(1));
  return kOk;
}

Status run(const Call& call) noexcept {
  const TensorView& to = call.outputs[0];
  const auto lowest = static_cast<float>(-32768 - to.zeroPoint);
  const auto highest = static_cast<float>(32767 - to.zeroPoint);
  const auto* input = call.inputs[0].as<const float>();
  auto* output = to.as<std::int16_t>();
  for (std::uint32_t i = 0; i < to.elements(); ++i) {
    const float steps = std::round(input[i] / to.scale);
    const float inside = steps > lowest ? (steps < highest ? steps : highest) : lowest;
    output[i] = static_cast<std::int16_t>(static_cast<std::int32_t>(inside) + to.zeroPoint);
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(quantize_s16) = {"quantize_s16", check, run};

}  // namespace mote::kernels::reference
