// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int16 to float32 by the input's scale and zero point.
#include "core/kernels/check.h"

namespace mote::kernels::reference {
namespace {

constexpr OperandRule kInput{ElementType::Int16};
constexpr OperandRule kOutput{ElementType::Float32};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, {&kInput, 1}, kOutput));
  MOTE_REQUIRE(call.inputs[0].elements() == call.outputs[0].elements(), wrongShape(1));
  MOTE_REQUIRE(call.inputs[0].scale > 0.0F, wrongOperand(0));
  const std::int32_t zero = call.inputs[0].zeroPoint;
  MOTE_REQUIRE(zero >= -32768 && zero <= 32767, wrongOperand(0));
  return kOk;
}

Status run(const Call& call) noexcept {
  const TensorView& from = call.inputs[0];
  const auto* input = from.as<const std::int16_t>();
  auto* output = call.outputs[0].as<float>();
  for (std::uint32_t i = 0; i < from.elements(); ++i) {
    output[i] = from.scale * static_cast<float>(input[i] - from.zeroPoint);
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(dequantize_s16) = {"dequantize_s16", check, run};

}  // namespace mote::kernels::reference
