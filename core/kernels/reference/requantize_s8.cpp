// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 to int8 of another scale and zero point; operands in core/kernels/elementwise.h.
#include "core/kernels/check.h"
#include "core/kernels/elementwise.h"
#include "core/kernels/sharing.h"
#include "core/tensor/fixed_point.h"

namespace mote::kernels::reference::requantize_s8_entry {
namespace {

constexpr OperandRule kInt8{ElementType::Int8};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, {&kInt8, 1}, kInt8));
  MOTE_REQUIRE(call.inputs[0].bytes == call.outputs[0].bytes, wrongShape(1));
  MOTE_CHECK(checkParamBytes(call, sizeof(RequantizeParams)));
  const auto& params = call.as<RequantizeParams>();
  return checkMultiplier(params.multiplier, params.shift);
}

Status run(const Call& call) noexcept {
  const auto [multiplier, shift] = call.as<RequantizeParams>();
  const std::int32_t inputZero = call.inputs[0].zeroPoint;
  const std::int32_t outputZero = call.outputs[0].zeroPoint;
  const auto* input = call.inputs[0].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  for (std::uint32_t i = 0; i < call.outputs[0].bytes; ++i) {
    output[i] = clampToInt8(multiplyByQuantizedMultiplier(input[i] - inputZero, multiplier, shift),
                            outputZero, -128, 127);
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(requantize_s8) = {"requantize_s8", check, run, shareElements};

}  // namespace mote::kernels::reference::requantize_s8_entry
