// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// float32 to int8 by the output's scale and zero point: rounded half away from zero, saturating.
// A NaN gives the smallest value.
#include <cmath>

#include "core/kernels/check.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference {
namespace {

constexpr OperandRule kInput{ElementType::Float32};
constexpr OperandRule kOutput{ElementType::Int8};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, {&kInput, 1}, kOutput));
  MOTE_REQUIRE(call.inputs[0].elements() == call.outputs[0].elements(), wrongShape(1));
  MOTE_REQUIRE(call.outputs[0].scale > 0.0F, wrongOperand(1));
  return kOk;
}

Status run(const Call& call) noexcept {
  const TensorView& to = call.outputs[0];
  const auto lowest = static_cast<float>(-128 - to.zeroPoint);
  const auto highest = static_cast<float>(127 - to.zeroPoint);
  const auto* input = call.inputs[0].as<const float>();
  auto* output = to.as<std::int8_t>();
  for (std::uint32_t i = 0; i < to.bytes; ++i) {
    const float steps = std::round(input[i] / to.scale);
    const float inside = steps > lowest ? (steps < highest ? steps : highest) : lowest;
    output[i] = static_cast<std::int8_t>(static_cast<std::int32_t>(inside) + to.zeroPoint);
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(quantize_s8) = {"quantize_s8", check, run, shareElements};

}  // namespace mote::kernels::reference
