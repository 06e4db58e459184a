// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pools as kernels over [N, H, W, C].
#include "core/operators/interface/pooling.h"

#include "core/kernels/pool2d.h"
#include "core/kernels/reduce.h"
#include "core/operators/interface/casting.h"
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/quantized.h"
#include "core/operators/interface/steps.h"
#include "core/operators/interface/window.h"

namespace mote::operators {
namespace {

std::int32_t narrow(std::int64_t value) {
  return static_cast<std::int32_t>(value);
}

/// The window's axis `columns` as the kernel's columns, and where it is not the same `rows` as
/// rows.
kernels::Pool2dParams paramsOf(const Window& window, std::size_t rows, std::size_t columns) {
  kernels::Pool2dParams params;
  params.kernelW = narrow(window.kernel[columns]);
  params.strideW = narrow(window.strides[columns]);
  params.dilationW = narrow(window.dilations[columns]);
  params.padLeft = narrow(window.padsBegin[columns]);
  params.padRight = narrow(window.padsEnd[columns]);
  if (rows != columns) {
    params.kernelH = narrow(window.kernel[rows]);
    params.strideH = narrow(window.strides[rows]);
    params.dilationH = narrow(window.dilations[rows]);
    params.padTop = narrow(window.padsBegin[rows]);
    params.padBottom = narrow(window.padsEnd[rows]);
  }
  return params;
}

/// Planes first, then depth: the largest of the largest, and the mean of means, for every slice of
/// a window counts the same cells.
void emitVolume(const NodeView& view, Lowering& lowering, const std::string& kernel,
                const Window& window, std::int32_t countsPadding, Operand x, Operand y) {
  const Dims from = lowering.dims(x);
  const Dims to = lowering.dims(y);
  kernels::Pool2dParams planes = paramsOf(window, 1, 2);
  planes.countsPadding = countsPadding;
  planes.minimum = Clamp{}.minimum;
  planes.maximum = Clamp{}.maximum;
  const Operand pooled =
      lowering.temporary(lowering.type(x), {from[0] * from[1], to[2], to[3], to[4]});
  lowering.emit(kernel, planes,
                {lowering.reshaped(x, {from[0] * from[1], from[2], from[3], from[4]})}, {pooled});
  // Depth as rows of a single column: the window's other axis has one tap.
  const Window depth{.kernel = {window.kernel[0], 1},
                     .strides = {window.strides[0], 1},
                     .dilations = {window.dilations[0], 1},
                     .padsBegin = {window.padsBegin[0], 0},
                     .padsEnd = {window.padsEnd[0], 0}};
  kernels::Pool2dParams slices = paramsOf(depth, 0, 1);
  slices.countsPadding = countsPadding;
  setClamp(view, slices);
  lowering.emit(kernel, slices,
                {lowering.reshaped(pooled, {from[0], from[1], to[2] * to[3], to[4]})},
                {lowering.reshaped(y, {to[0], to[1], to[2] * to[3], to[4]})});
}

/// Batch, spatial cells, channels.
kernels::ReduceParams planeOf(const graph::TensorType& type) {
  std::int64_t cells = 1;
  for (std::size_t i = 2; i < type.dims.size(); ++i) cells *= type.dims[i].size;
  kernels::ReduceParams params;
  params.outer = narrow(type.dims[0].size);
  params.count = narrow(cells);
  params.inner = narrow(type.dims[1].size);
  return params;
}

}  // namespace

Result<void> lowerPool(const NodeView& view, Lowering& lowering, std::string_view stem,
                       bool countsPadding) {
  const graph::Value& input = *view.input(0);
  const ElementType element = input.type.element;
  const bool steps = element == ElementType::Int8 || element == ElementType::Int16;
  if (element != ElementType::Float32 && !steps && element != ElementType::UInt8) {
    return view.refuse("operator.type", "runs on float32, int8, int16 and uint8, not on %1",
                       {elementTypeName(element)});
  }
  if (input.type.dims.size() > 5)
    return view.refuse("pool.rank", "pooling over more than three axes is not run");
  MOTE_ASSIGN(const Window window, poolWindow(view));
  // uint8 by way of float32, which holds each of its values.
  const bool wide = element == ElementType::UInt8;
  const auto narrowElement = wide ? ElementType::Float32 : element;
  const Operand x = castTo(lowering, lowering.use(input.id, Layout::ChannelsLast), narrowElement);
  const Operand defined = lowering.define(view.output(0)->id, Layout::ChannelsLast);
  const Operand y =
      wide ? lowering.temporary(ElementType::Float32, lowering.dims(defined)) : defined;
  const std::string kernel = steps ? quantizedKernel(stem, view) : std::string(stem) + "_f32";
  if (window.rank() == 3) {
    emitVolume(view, lowering, kernel, window, countsPadding ? 1 : 0, x, y);
  } else {
    kernels::Pool2dParams params = paramsOf(window, 0, window.rank() - 1);
    params.countsPadding = countsPadding ? 1 : 0;
    setClamp(view, params);
    lowering.emit(kernel, params, {asPlane(lowering, x)}, {asPlane(lowering, y)});
  }
  if (wide) emitCast(lowering, y, defined);
  return {};
}

Result<void> lowerPoolPlaces(const NodeView& view, Lowering& lowering, std::size_t output) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  const graph::Value& input = *view.input(0);
  if (input.type.dims.size() > 4)
    return view.refuse("pool.rank", "finds places over at most two axes");
  MOTE_ASSIGN(const Window window, poolWindow(view));
  kernels::Pool2dParams params = paramsOf(window, 0, window.rank() - 1);
  setClamp(view, params);
  const Steps steps(lowering);
  const Operand x = asPlane(lowering, lowering.use(input.id, Layout::ChannelsLast));
  Dims dims = storedDims(view.output(output)->type.sizes(), Layout::ChannelsLast);
  const Operand places = lowering.temporary(ElementType::Int64, dims);
  lowering.emit("arg_max_pool2d_f32", params, {x}, {asPlane(lowering, places)});
  const Dims from = steps.dims(x);
  Operand result = places;
  if (view.integer("storage_order", 0) != 0) {
    const auto number = [&](std::int64_t value) {
      return steps.number(ElementType::Int64, static_cast<double>(value));
    };
    const Operand cells = number(from[1] * from[2]);
    const Operand inPlane = steps.binary("mod", places, cells);
    const Operand row = steps.binary("div", inPlane, number(from[2]));
    const Operand column = steps.binary("mod", inPlane, number(from[2]));
    const Operand turned = steps.binary("add", steps.binary("mul", column, number(from[1])), row);
    result = steps.binary("add", steps.binary("sub", places, inPlane), turned);
  }
  steps.give(view, output, result, Layout::ChannelsLast);
  return {};
}

Result<void> lowerGlobalPool(const NodeView& view, Lowering& lowering, std::string_view kernel) {
  const graph::Value& input = *view.input(0);
  if (input.type.element != ElementType::Float32) {
    return view.refuse("operator.type", "runs on float32 and quantized int8 and int16, not on %1",
                       {elementTypeName(input.type.element)});
  }
  const Operand x = lowering.use(input.id, Layout::ChannelsLast);
  lowering.emit(kernel, planeOf(input.type), {x},
                {lowering.define(view.output(0)->id, Layout::ChannelsLast)});
  return {};
}

void lowerGlobalPoolInt8(const NodeView& view, Lowering& lowering, std::string_view stem) {
  const graph::Value& input = *view.input(0);
  const kernels::ReduceParams plane = planeOf(input.type);
  kernels::Pool2dParams params;
  params.kernelH = plane.count;
  setClamp(view, params);
  const Operand x = lowering.reshaped(lowering.use(input.id, Layout::ChannelsLast),
                                      {plane.outer, plane.count, 1, plane.inner});
  const Operand y = lowering.reshaped(lowering.define(view.output(0)->id, Layout::ChannelsLast),
                                      {plane.outer, 1, 1, plane.inner});
  lowering.emit(quantizedKernel(stem, view), params, {x}, {y});
}

bool keepsSteps(const NodeView& view) {
  return isPerTensor(view.input(0)) && isPerTensor(view.output(0)) &&
         scalingOf(*view.input(0)) == scalingOf(*view.output(0));
}

}  // namespace mote::operators
