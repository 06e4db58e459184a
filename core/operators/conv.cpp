// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conv: 1-D and 2-D convolution, grouped and depthwise, float32 and int8; channels last.
#include "core/kernels/conv2d.h"

#include "core/operators/interface/clamp.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/quantized.h"
#include "core/operators/interface/window.h"

namespace mote::operators {
namespace {

Result<void> checkChannels(const NodeView& view) {
  const auto& input = view.inputType(0);
  const auto& weight = view.inputType(1);
  const std::int64_t groups = view.integer("group", 1);
  if (groups < 1 || groups > kMaxDim)
    return view.refuse("conv.groups", "group cannot be %1", {std::to_string(groups)});
  const bool clash = weight.dims[1].known() && input.dims[1].known() &&
                     weight.dims[1].size * groups != input.dims[1].size;
  const bool uneven = weight.dims[0].known() && weight.dims[0].size % groups != 0;
  if (clash || uneven) {
    return view.refuse("conv.channels", "input %1 and weight %2 do not fit with %3 groups",
                       {input.text(), weight.text(), std::to_string(groups)});
  }
  const auto& bias = view.inputType(2);
  if (bias.ranked && (bias.dims.size() != 1 || !compatible(bias.dims[0], weight.dims[0])))
    return view.refuse("conv.bias", "bias %1 does not fit weight %2", {bias.text(), weight.text()});
  return {};
}

/// The weight's spatial sizes; empty while they are not known.
Result<std::vector<std::int64_t>> kernelSizes(const NodeView& view) {
  const auto& weight = view.inputType(1);
  const auto given = view.integers("kernel_shape");
  std::vector<std::int64_t> sizes;
  for (std::size_t i = 2; i < weight.dims.size(); ++i) {
    if (!weight.dims[i].known()) return given;
    sizes.push_back(weight.dims[i].size);
  }
  if (!given.empty() && given != sizes)
    return view.refuse("conv.kernel", "kernel_shape is not that of weight %1", {weight.text()});
  return sizes;
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 3));
  MOTE_TRY(requireRank(view, 0, 3, 8));
  MOTE_TRY(requireRank(view, 1, 3, 8));
  const auto& input = view.inputType(0);
  const auto& weight = view.inputType(1);
  if (!input.ranked || !weight.ranked) return Types{unranked(input.element)};
  if (input.dims.size() != weight.dims.size()) {
    return view.refuse("operator.rank", "input %1 and weight %2 differ in rank",
                       {input.text(), weight.text()});
  }
  MOTE_TRY(checkChannels(view));
  std::vector<graph::Dim> dims = {input.dims[0], weight.dims[0]};
  MOTE_ASSIGN(auto kernel, kernelSizes(view));
  if (kernel.size() + 2 != input.dims.size()) {
    dims.resize(input.dims.size());
    return Types{ranked(input.element, std::move(dims))};
  }
  MOTE_ASSIGN(const Window window, readWindow(view, std::move(kernel)));
  MOTE_ASSIGN(auto spatial, slideWindow(view, window, {input.dims.begin() + 2, input.dims.end()}));
  dims.insert(dims.end(), spatial.begin(), spatial.end());
  return Types{ranked(input.element, std::move(dims))};
}

Cost cost(const NodeView& view) {
  std::uint64_t macs = 1;
  for (const auto size : view.output(0)->type.sizes()) macs *= static_cast<std::uint64_t>(size);
  const Dims weight = view.inputType(1).sizes();
  for (std::size_t i = 1; i < weight.size(); ++i) macs *= static_cast<std::uint64_t>(weight[i]);
  return {macs};
}

ParameterInputs parameters(const NodeView&) {
  return {1, 2};
}

int weightAxis(const NodeView&) {
  return 0;
}

bool acceptsQuantized(const NodeView& view) {
  const auto& weight = view.inputType(1);
  if (!weight.fullyKnown() || weight.dims.empty()) return false;
  const auto channels = static_cast<std::size_t>(weight.dims[0].size);
  return isQuantized(view) && isPerTensor(view.output(0)) &&
         symmetricWeights(view.input(1), 0, channels) && quantizedBias(view.input(2), channels);
}

kernels::Conv2dParams paramsOf(const NodeView& view, const Window& window, std::int64_t groups) {
  const std::size_t last = window.rank() - 1;
  const auto narrow = [](std::int64_t value) { return static_cast<std::int32_t>(value); };
  kernels::Conv2dParams params;
  params.strideW = narrow(window.strides[last]);
  params.dilationW = narrow(window.dilations[last]);
  params.padLeft = narrow(window.padsBegin[last]);
  if (last == 1) {
    params.strideH = narrow(window.strides[0]);
    params.dilationH = narrow(window.dilations[0]);
    params.padTop = narrow(window.padsBegin[0]);
  }
  params.groups = narrow(groups);
  setClamp(view, params);
  return params;
}

/// [1, KH, KW, Cout] of [Cout, 1, KH, KW].
Operand depthwiseWeight(Lowering& lowering, const graph::Value& weight) {
  if (!weight.constant) {
    const Operand stored = asPlane(lowering, lowering.use(weight.id, Layout::ChannelsLast));
    return transposed(lowering, stored, {3, 1, 2, 0});
  }
  Dims dims = weight.constant->dims();
  if (dims.size() == 3) dims.insert(dims.begin() + 2, 1);
  return lowering.constant(permuted(weight.constant->reshaped(dims), {1, 2, 3, 0}));
}

/// Of the weight's and the output's stored dims.
std::uint64_t scratchBytes(const Dims& weight, const Dims& output, const Window& window,
                           bool depthwise) {
  const auto size = [](std::int64_t dim) { return static_cast<std::uint64_t>(dim); };
  if (!depthwise)
    return kernels::conv2dS8Scratch(size(weight[1]), size(weight[2]), size(weight[3]));
  return kernels::depthwiseConv2dS8Scratch(size(output[2]), size(window.strides.back()),
                                           size(weight[1]), size(weight[2]));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const graph::Value& input = *view.input(0);
  const graph::Value& weight = *view.input(1);
  const graph::Value& output = *view.output(0);
  if (input.type.dims.size() > 4)
    return view.refuse("conv.rank", "convolution over more than two axes is not run");
  if (input.type.element != ElementType::Float32 && !isQuantized(view)) {
    return view.refuse("operator.type", "runs on float32 and quantized int8, not on %1",
                       {elementTypeName(input.type.element)});
  }
  MOTE_ASSIGN(auto kernel, kernelSizes(view));
  MOTE_ASSIGN(Window window, readWindow(view, std::move(kernel)));
  settlePadding(window, {input.type.dims.begin() + 2, input.type.dims.end()});
  const std::int64_t groups = view.integer("group", 1);
  const bool depthwise = groups > 1 && groups == input.type.dims[1].size;
  const kernels::Conv2dParams params = paramsOf(view, window, groups);
  const Operand x = asPlane(lowering, lowering.use(input.id, Layout::ChannelsLast));
  const Operand w = depthwise ? depthwiseWeight(lowering, weight)
                              : asPlane(lowering, lowering.use(weight.id, Layout::ChannelsLast));
  const Operand b = view.hasInput(2) ? lowering.use(view.input(2)->id, Layout::Plain) : Operand{};
  const Operand y = asPlane(lowering, lowering.define(output.id, Layout::ChannelsLast));
  if (!isQuantized(view)) {
    lowering.emit(depthwise ? "depthwise_conv2d_f32" : "conv2d_f32", params, {x, w, b}, {y});
    return {};
  }
  const auto channels = static_cast<std::size_t>(weight.type.dims[0].size);
  const auto scaling = channelScaling(lowering, input, weight, output, channels, false);
  const Operand scratch =
      lowering.scratch(scratchBytes(lowering.dims(w), lowering.dims(y), window, depthwise));
  lowering.emit(depthwise ? "depthwise_conv2d_s8" : "conv2d_s8", params,
                {x, w, b, scaling.multiplier, scaling.shift}, {y, scratch});
  return {};
}

}  // namespace

MOTE_OPERATOR(conv) = {.type = "Conv",
                       .infer = infer,
                       .cost = cost,
                       .lower = lower,
                       .parameters = parameters,
                       .quantized = QuantizedForm::OwnRange,
                       .weightAxis = weightAxis,
                       .acceptsQuantized = acceptsQuantized,
                       .clamps = true};

}  // namespace mote::operators
