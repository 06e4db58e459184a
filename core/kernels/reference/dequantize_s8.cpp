// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 to float32 by the input's scale and zero point.
#include "core/kernels/check.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference {
namespace {

constexpr OperandRule kInput{ElementType::Int8};
constexpr OperandRule kOutput{ElementType::Float32};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, {&kInput, 1}, kOutput));
  MOTE_REQUIRE(call.inputs[0].elements() == call.outputs[0].elements(), wrongShape(1));
  MOTE_REQUIRE(call.inputs[0].scale > 0.0F, wrongOperand(0));
  return kOk;
}

Status run(const Call& call) noexcept {
  const TensorView& from = call.inputs[0];
  const auto* input = from.as<const std::int8_t>();
  auto* output = call.outputs[0].as<float>();
  for (std::uint32_t i = 0; i < from.bytes; ++i) {
    output[i] = from.scale * static_cast<float>(input[i] - from.zeroPoint);
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(dequantize_s8) = {"dequantize_s8", check, run, shareElements};

}  // namespace mote::kernels::reference
