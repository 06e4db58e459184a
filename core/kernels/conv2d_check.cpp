// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What convolutions rely on: ranks, channel relations, window bounds and quantization tables.
#include "core/kernels/conv2d_check.h"

#include "core/kernels/check.h"

namespace mote::kernels {
namespace {

constexpr OperandRule kConvF32Inputs[] = {
    {ElementType::Float32, 4}, {ElementType::Float32, 4}, {ElementType::Float32, kAnyRank, true}};
constexpr OperandRule kConvS8Inputs[] = {{ElementType::Int8, 4},
                                         {ElementType::Int8, 4},
                                         {ElementType::Int32, kAnyRank, true},
                                         {ElementType::Int32},
                                         {ElementType::Int8}};

constexpr OperandRule kConvS16Inputs[] = {{ElementType::Int16, 4},
                                          {ElementType::Int8, 4},
                                          {ElementType::Int32, kAnyRank, true},
                                          {ElementType::Int32},
                                          {ElementType::Int8}};

WindowAxis axis(const Call& call, std::uint32_t dim, std::int32_t stride, std::int32_t dilation,
                std::int32_t padBefore) noexcept {
  return {call.inputs[0].dim(dim),
          call.outputs[0].dim(dim),
          call.inputs[1].dim(dim),
          stride,
          dilation,
          padBefore};
}

Conv2dShape shapeOf(const Call& call) noexcept {
  const auto& params = call.as<Conv2dParams>();
  Conv2dShape shape{};
  shape.rows = axis(call, 1, params.strideH, params.dilationH, params.padTop);
  shape.columns = axis(call, 2, params.strideW, params.dilationW, params.padLeft);
  shape.batch = call.inputs[0].dim(0);
  shape.inputChannels = call.inputs[0].dim(3);
  shape.outputChannels = call.outputs[0].dim(3);
  return shape;
}

/// After operands and parameter size have been checked.
Status checkShape(const Call& call, const Conv2dShape& shape) noexcept {
  const std::size_t output = call.inputs.size();
  MOTE_REQUIRE(call.outputs[0].dim(0) == shape.batch, wrongShape(output));
  MOTE_REQUIRE(shape.rows.valid() && shape.columns.valid(), wrongParams(0));
  const TensorView* bias = optionalInput(call, kBias);
  MOTE_REQUIRE(
      bias == nullptr || bias->elements() == static_cast<std::uint32_t>(shape.outputChannels),
      wrongShape(kBias));
  return kOk;
}

Status checkDepthwise(const Call& call) noexcept {
  const TensorView& weight = call.inputs[1];
  const std::int32_t inputs = call.inputs[0].dim(3);
  const std::int32_t outputs = call.outputs[0].dim(3);
  MOTE_REQUIRE(weight.dim(0) == 1 && weight.dim(3) == outputs && outputs % inputs == 0,
               wrongShape(1));
  return checkShape(call, depthwiseConv2dShape(call));
}

Status checkF32(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kConvF32Inputs, {ElementType::Float32, 4}));
  MOTE_CHECK(checkParamBytes(call, sizeof(Conv2dParams)));
  const auto& params = call.as<Conv2dParams>();
  return checkClamp(params.minimum, params.maximum);
}

Status checkS8(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kConvS8Inputs, {ElementType::Int8, 4}));
  MOTE_CHECK(checkParamBytes(call, sizeof(Conv2dParams)));
  const auto& params = call.as<Conv2dParams>();
  MOTE_CHECK(checkClamp(params.quantizedMinimum, params.quantizedMaximum));
  return checkChannelMultipliers(call, kMultiplier, call.outputs[0].dim(3));
}

Status checkS16(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kConvS16Inputs, {ElementType::Int16, 4}));
  MOTE_CHECK(checkParamBytes(call, sizeof(Conv2dParams)));
  const auto& params = call.as<Conv2dParams>();
  MOTE_CHECK(checkClampS16(call, params.quantizedMinimum, params.quantizedMaximum));
  return checkLongMultipliers(call, kMultiplier, call.outputs[0].dim(3));
}

}  // namespace

Conv2dShape conv2dShape(const Call& call) noexcept {
  Conv2dShape shape = shapeOf(call);
  const std::int32_t groups = call.as<Conv2dParams>().groups;
  shape.groupInputs = shape.inputChannels / groups;
  shape.groupOutputs = shape.outputChannels / groups;
  return shape;
}

Conv2dShape depthwiseConv2dShape(const Call& call) noexcept {
  Conv2dShape shape = shapeOf(call);
  shape.groupInputs = 1;
  shape.groupOutputs = shape.outputChannels / shape.inputChannels;
  return shape;
}

Status checkConv2dGroups(const Call& call) noexcept {
  const std::int32_t groups = call.as<Conv2dParams>().groups;
  const TensorView& weight = call.inputs[1];
  const std::int32_t inputs = call.inputs[0].dim(3);
  const std::int32_t outputs = call.outputs[0].dim(3);
  MOTE_REQUIRE(groups >= 1 && inputs % groups == 0 && outputs % groups == 0, wrongParams(groups));
  MOTE_REQUIRE(weight.dim(0) == outputs && weight.dim(3) == inputs / groups, wrongShape(1));
  return checkShape(call, conv2dShape(call));
}

Status checkConv2dF32(const Call& call) noexcept {
  MOTE_CHECK(checkF32(call));
  return checkConv2dGroups(call);
}

Status checkConv2dS8(const Call& call) noexcept {
  MOTE_CHECK(checkS8(call));
  MOTE_REQUIRE(product(call.inputs[1], 1, 4) <= kMaxProductsS8, wrongShape(1));
  return checkConv2dGroups(call);
}

Status checkConv2dS16(const Call& call) noexcept {
  MOTE_CHECK(checkS16(call));
  return checkConv2dGroups(call);
}

Status checkDepthwiseConv2dF32(const Call& call) noexcept {
  MOTE_CHECK(checkF32(call));
  return checkDepthwise(call);
}

Status checkDepthwiseConv2dS8(const Call& call) noexcept {
  MOTE_CHECK(checkS8(call));
  MOTE_REQUIRE(product(call.inputs[1], 1, 3) <= kMaxProductsS8, wrongShape(1));
  return checkDepthwise(call);
}

Status checkDepthwiseConv2dS16(const Call& call) noexcept {
  MOTE_CHECK(checkS16(call));
  return checkDepthwise(call);
}

}  // namespace mote::kernels
