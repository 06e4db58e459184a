// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pools as kernels over [N, H, W, C].
#include "core/operators/interface/pooling.h"

#include "core/kernels/pool2d.h"
#include "core/kernels/reduce.h"
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/quantized.h"
#include "core/operators/interface/window.h"

namespace mote::operators {
namespace {

std::int32_t narrow(std::int64_t value) {
  return static_cast<std::int32_t>(value);
}

kernels::Pool2dParams paramsOf(const NodeView& view, const Window& window) {
  const std::size_t last = window.rank() - 1;
  kernels::Pool2dParams params;
  params.kernelW = narrow(window.kernel[last]);
  params.strideW = narrow(window.strides[last]);
  params.dilationW = narrow(window.dilations[last]);
  params.padLeft = narrow(window.padsBegin[last]);
  params.padRight = narrow(window.padsEnd[last]);
  if (last == 1) {
    params.kernelH = narrow(window.kernel[0]);
    params.strideH = narrow(window.strides[0]);
    params.dilationH = narrow(window.dilations[0]);
    params.padTop = narrow(window.padsBegin[0]);
    params.padBottom = narrow(window.padsEnd[0]);
  }
  setClamp(view, params);
  return params;
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
  if (element != ElementType::Float32 && element != ElementType::Int8) {
    return view.refuse("operator.type", "runs on float32 and int8, not on %1",
                       {elementTypeName(element)});
  }
  if (input.type.dims.size() > 4)
    return view.refuse("pool.rank", "pooling over more than two axes is not run");
  MOTE_ASSIGN(const Window window, poolWindow(view));
  kernels::Pool2dParams params = paramsOf(view, window);
  params.countsPadding = countsPadding ? 1 : 0;
  const Operand x = asPlane(lowering, lowering.use(input.id, Layout::ChannelsLast));
  const Operand y = asPlane(lowering, lowering.define(view.output(0)->id, Layout::ChannelsLast));
  const std::string suffix = element == ElementType::Int8 ? "_s8" : "_f32";
  lowering.emit(std::string(stem) + suffix, params, {x}, {y});
  return {};
}

Result<void> lowerGlobalPool(const NodeView& view, Lowering& lowering, std::string_view kernel) {
  const graph::Value& input = *view.input(0);
  if (input.type.element != ElementType::Float32) {
    return view.refuse("operator.type", "runs on float32 and quantized int8, not on %1",
                       {elementTypeName(input.type.element)});
  }
  const Operand x = lowering.use(input.id, Layout::ChannelsLast);
  lowering.emit(kernel, planeOf(input.type), {x},
                {lowering.define(view.output(0)->id, Layout::ChannelsLast)});
  return {};
}

void lowerGlobalPoolInt8(const NodeView& view, Lowering& lowering, std::string_view kernel) {
  const graph::Value& input = *view.input(0);
  const kernels::ReduceParams plane = planeOf(input.type);
  kernels::Pool2dParams params;
  params.kernelH = plane.count;
  setClamp(view, params);
  const Operand x = lowering.reshaped(lowering.use(input.id, Layout::ChannelsLast),
                                      {plane.outer, plane.count, 1, plane.inner});
  const Operand y = lowering.reshaped(lowering.define(view.output(0)->id, Layout::ChannelsLast),
                                      {plane.outer, 1, 1, plane.inner});
  lowering.emit(kernel, params, {x}, {y});
}

bool keepsSteps(const NodeView& view) {
  return isPerTensor(view.input(0)) && isPerTensor(view.output(0)) &&
         scalingOf(*view.input(0)) == scalingOf(*view.output(0));
}

}  // namespace mote::operators
