// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What pooling relies on.
#include "core/kernels/pool2d_check.h"

#include "core/kernels/check.h"

namespace mote::kernels {
namespace {

Status checkPool(const Call& call, const OperandRule& rule, const OperandRule& result) noexcept {
  MOTE_CHECK(checkOperands(call, {&rule, 1}, result));
  MOTE_CHECK(checkParamBytes(call, sizeof(Pool2dParams)));
  const auto& params = call.as<Pool2dParams>();
  const TensorView& input = call.inputs[0];
  const TensorView& output = call.outputs[0];
  MOTE_REQUIRE(output.dim(0) == input.dim(0) && output.dim(3) == input.dim(3), wrongShape(1));
  MOTE_REQUIRE(pool2dRows(call).valid() && pool2dColumns(call).valid(), wrongParams(0));
  constexpr std::int32_t kMaxPad = 1 << 24;
  constexpr std::int64_t kMaxCells = 1 << 22;
  MOTE_REQUIRE(params.padBottom >= 0 && params.padBottom < kMaxPad, wrongParams(params.padBottom));
  MOTE_REQUIRE(params.padRight >= 0 && params.padRight < kMaxPad, wrongParams(params.padRight));
  MOTE_REQUIRE(std::int64_t{params.kernelH} * params.kernelW <= kMaxCells,
               wrongParams(params.kernelH));
  return kOk;
}

}  // namespace

WindowAxis pool2dRows(const Call& call) noexcept {
  const auto& p = call.as<Pool2dParams>();
  return {
      call.inputs[0].dim(1), call.outputs[0].dim(1), p.kernelH, p.strideH, p.dilationH, p.padTop};
}

WindowAxis pool2dColumns(const Call& call) noexcept {
  const auto& p = call.as<Pool2dParams>();
  return {
      call.inputs[0].dim(2), call.outputs[0].dim(2), p.kernelW, p.strideW, p.dilationW, p.padLeft};
}

Status checkPool2dF32(const Call& call) noexcept {
  constexpr OperandRule kRule{ElementType::Float32, 4};
  MOTE_CHECK(checkPool(call, kRule, kRule));
  const auto& params = call.as<Pool2dParams>();
  return checkClamp(params.minimum, params.maximum);
}

Status checkPool2dPlaces(const Call& call) noexcept {
  return checkPool(call, {ElementType::Float32, 4}, {ElementType::Int64, 4});
}

Status checkPool2dS8(const Call& call) noexcept {
  constexpr OperandRule kRule{ElementType::Int8, 4};
  MOTE_CHECK(checkPool(call, kRule, kRule));
  const auto& params = call.as<Pool2dParams>();
  return checkClamp(params.quantizedMinimum, params.quantizedMaximum);
}

Status checkPool2dS16(const Call& call) noexcept {
  constexpr OperandRule kRule{ElementType::Int16, 4};
  constexpr std::int64_t kMaxCells = 1 << 15;
  MOTE_CHECK(checkPool(call, kRule, kRule));
  const auto& params = call.as<Pool2dParams>();
  MOTE_REQUIRE(std::int64_t{params.kernelH} * params.kernelW <= kMaxCells,
               wrongParams(params.kernelH));
  return checkClampS16(call, params.quantizedMinimum, params.quantizedMaximum);
}

}  // namespace mote::kernels
