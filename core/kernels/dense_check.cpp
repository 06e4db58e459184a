// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What dense layers rely on.
#include "core/kernels/check.h"
#include "core/kernels/conv2d_check.h"
#include "core/kernels/dense.h"

namespace mote::kernels {
namespace {

constexpr OperandRule kDenseF32Inputs[] = {
    {ElementType::Float32, 2}, {ElementType::Float32, 2}, {ElementType::Float32, kAnyRank, true}};
constexpr OperandRule kDenseS8Inputs[] = {{ElementType::Int8, 2},
                                          {ElementType::Int8, 2},
                                          {ElementType::Int32, kAnyRank, true},
                                          {ElementType::Int32},
                                          {ElementType::Int8}};

constexpr OperandRule kDenseS16Inputs[] = {{ElementType::Int16, 2},
                                           {ElementType::Int8, 2},
                                           {ElementType::Int32, kAnyRank, true},
                                           {ElementType::Int32},
                                           {ElementType::Int8}};

Status checkShape(const Call& call) noexcept {
  const TensorView& input = call.inputs[0];
  const TensorView& weight = call.inputs[1];
  const TensorView& output = call.outputs[0];
  MOTE_REQUIRE(weight.dim(1) == input.dim(1), wrongShape(1));
  MOTE_REQUIRE(output.dim(0) == input.dim(0) && output.dim(1) == weight.dim(0),
               wrongShape(call.inputs.size()));
  const TensorView* bias = optionalInput(call, kBias);
  MOTE_REQUIRE(bias == nullptr || bias->elements() == static_cast<std::uint32_t>(weight.dim(0)),
               wrongShape(kBias));
  return kOk;
}

}  // namespace

Conv2dShape denseShape(const Call& call) noexcept {
  const std::int32_t depth = call.inputs[0].dim(1);
  const std::int32_t channels = call.outputs[0].dim(1);
  const WindowAxis one{1, 1, 1, 1, 1, 0};
  return {one, one, call.inputs[0].dim(0), depth, channels, depth, channels};
}

Status checkDenseF32(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kDenseF32Inputs, {ElementType::Float32, 2}));
  MOTE_CHECK(checkParamBytes(call, sizeof(DenseParams)));
  const auto& params = call.as<DenseParams>();
  MOTE_CHECK(checkClamp(params.minimum, params.maximum));
  return checkShape(call);
}

Status checkDenseS8(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kDenseS8Inputs, {ElementType::Int8, 2}));
  MOTE_CHECK(checkParamBytes(call, sizeof(DenseParams)));
  const auto& params = call.as<DenseParams>();
  MOTE_CHECK(checkClamp(params.quantizedMinimum, params.quantizedMaximum));
  MOTE_REQUIRE(call.inputs[1].dim(1) <= kMaxProductsS8, wrongShape(1));
  MOTE_CHECK(checkChannelMultipliers(call, kMultiplier, call.outputs[0].dim(1)));
  return checkShape(call);
}

Status checkDenseS16(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kDenseS16Inputs, {ElementType::Int16, 2}));
  MOTE_CHECK(checkParamBytes(call, sizeof(DenseParams)));
  const auto& params = call.as<DenseParams>();
  MOTE_CHECK(checkClampS16(call, params.quantizedMinimum, params.quantizedMaximum));
  MOTE_CHECK(checkLongMultipliers(call, kMultiplier, call.outputs[0].dim(1)));
  return checkShape(call);
}

}  // namespace mote::kernels
