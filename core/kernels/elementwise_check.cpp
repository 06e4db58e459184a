// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What element-wise kernels rely on.
#include "core/kernels/elementwise_check.h"

#include "core/kernels/check.h"
#include "core/kernels/walk.h"

namespace mote::kernels {
namespace {

/// Largest shift of an int8 difference (9 bits and sign) that stays in 32 bits.
constexpr std::int32_t kMaxLeftShift = 22;

constexpr OperandRule kFloat{ElementType::Float32};
constexpr OperandRule kInt8{ElementType::Int8};
constexpr OperandRule kInt16{ElementType::Int16};
constexpr OperandRule kBool{ElementType::Bool};

Status checkBroadcast(const Call& call) noexcept {
  for (std::size_t i = 0; i < call.inputs.size(); ++i) {
    MOTE_REQUIRE(broadcasts(call.inputs[i], call.outputs[0]), wrongShape(i));
  }
  return kOk;
}

Status checkPair(const Call& call, const OperandRule& input, const OperandRule& output) noexcept {
  const OperandRule inputs[] = {input, input};
  MOTE_CHECK(checkOperands(call, inputs, output));
  return checkBroadcast(call);
}

Status checkBinaryParams(const Call& call) noexcept {
  MOTE_CHECK(checkParamBytes(call, sizeof(BinaryParams)));
  const auto& params = call.as<BinaryParams>();
  return checkClamp(params.minimum, params.maximum);
}

Status checkQuantizedParams(const Call& call) noexcept {
  MOTE_CHECK(checkParamBytes(call, sizeof(QuantizedBinaryParams)));
  const auto& params = call.as<QuantizedBinaryParams>();
  MOTE_REQUIRE(params.leftShift >= 0 && params.leftShift <= kMaxLeftShift,
               wrongParams(params.leftShift));
  MOTE_CHECK(checkMultiplier(params.firstMultiplier, params.firstShift));
  MOTE_CHECK(checkMultiplier(params.secondMultiplier, params.secondShift));
  return checkMultiplier(params.outputMultiplier, params.outputShift);
}

}  // namespace

Status checkUnary(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, {&kFloat, 1}, kFloat));
  MOTE_REQUIRE(call.inputs[0].bytes == call.outputs[0].bytes, wrongShape(1));
  return call.params.empty() ? kOk : checkParamBytes(call, sizeof(UnaryParams));
}

Status checkUnaryWithParams(const Call& call) noexcept {
  MOTE_CHECK(checkUnary(call));
  return checkParamBytes(call, sizeof(UnaryParams));
}

Status checkUnaryClamp(const Call& call) noexcept {
  MOTE_CHECK(checkUnaryWithParams(call));
  const auto& params = call.as<UnaryParams>();
  return checkClamp(params.a, params.b);
}

Status checkBinary(const Call& call) noexcept {
  MOTE_CHECK(checkAlike(call, 2));
  const ElementType type = call.outputs[0].type;
  MOTE_REQUIRE(
      type == ElementType::Float32 || type == ElementType::Int32 || type == ElementType::Int64,
      wrongOperand(0));
  MOTE_CHECK(checkBroadcast(call));
  return checkBinaryParams(call);
}

Status checkBinaryF32(const Call& call) noexcept {
  MOTE_CHECK(checkPair(call, kFloat, kFloat));
  return checkBinaryParams(call);
}

Status checkComparison(const Call& call) noexcept {
  MOTE_CHECK(checkPair(call, {}, kBool));
  const ElementType type = call.inputs[0].type;
  MOTE_REQUIRE(type == ElementType::Float32 || type == ElementType::Int8 ||
                   type == ElementType::UInt8 || type == ElementType::Int32 ||
                   type == ElementType::Int64 || type == ElementType::Bool,
               wrongOperand(0));
  MOTE_REQUIRE(call.inputs[1].type == type, wrongOperand(1));
  return kOk;
}

Status checkLogical(const Call& call) noexcept {
  return checkPair(call, kBool, kBool);
}

Status checkBinaryS8(const Call& call) noexcept {
  MOTE_CHECK(checkPair(call, kInt8, kInt8));
  MOTE_CHECK(checkQuantizedParams(call));
  const auto& params = call.as<QuantizedBinaryParams>();
  return checkClamp(params.quantizedMinimum, params.quantizedMaximum);
}

Status checkBinaryS16(const Call& call) noexcept {
  MOTE_CHECK(checkPair(call, kInt16, kInt16));
  MOTE_CHECK(checkQuantizedParams(call));
  const auto& params = call.as<QuantizedBinaryParams>();
  return checkClampS16(call, params.quantizedMinimum, params.quantizedMaximum);
}

}  // namespace mote::kernels
