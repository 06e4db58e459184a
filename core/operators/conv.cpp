// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conv: convolution over one to three axes, grouped and depthwise, float32, and over up to two
// int8 or int16 by int8; channels last.
#include "core/kernels/conv2d.h"

#include "core/operators/interface/clamp.h"
#include "core/operators/interface/convolution.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/quantized.h"
#include "core/operators/interface/volume.h"

namespace mote::operators::conv_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 3));
  return convolutionTypes(view, {}, view.inputType(0).element);
}

Cost cost(const NodeView& view) {
  return convolutionCost(view, 1);
}

ParameterInputs parameters(const NodeView&) {
  return {1, 2};
}

int weightAxis(const NodeView&) {
  return 0;
}

bool acceptsQuantized(const NodeView& view) {
  const auto& weight = view.inputType(1);
  if (!weight.fullyKnown() || weight.dims.empty() || weight.dims.size() > 4) return false;
  const auto channels = static_cast<std::size_t>(weight.dims[0].size);
  return isQuantized(view) && isPerTensor(view.output(0)) &&
         symmetricWeights(view.input(1), 0, channels) && quantizedBias(view.input(2), channels);
}

kernels::Conv2dParams paramsOf(const NodeView& view, const Window& window, std::int64_t groups) {
  kernels::Conv2dParams params = convolutionParams(window, groups);
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

/// For each tap of each output slice the input slice it sees, -1 for padding.
std::vector<std::int64_t> depthSources(const Window& window, std::int64_t depth,
                                       std::int64_t outputs) {
  std::vector<std::int64_t> sources;
  for (std::int64_t at = 0; at < outputs; ++at) {
    for (std::int64_t tap = 0; tap < window.kernel[0]; ++tap) {
      const std::int64_t source =
          at * window.strides[0] + tap * window.dilations[0] - window.padsBegin[0];
      sources.push_back(source >= 0 && source < depth ? source : -1);
    }
  }
  return sources;
}

/// [Cout, KH, KW, KD * Cin / g] of [Cout, Cin / g, KD, KH, KW].
Operand volumeWeight(Lowering& lowering, const graph::Value& weight) {
  const Permutation order = {0, 3, 4, 2, 1};
  const Dims d = weight.type.sizes();
  const Operand moved = weight.constant
                            ? lowering.constant(permuted(*weight.constant, order))
                            : transposed(lowering, lowering.use(weight.id, Layout::Plain), order);
  return lowering.reshaped(moved, {d[0], d[3], d[4], d[2] * d[1]});
}

void lowerVolume(const NodeView& view, Lowering& lowering, const Window& window,
                 std::int64_t groups) {
  const Dims from = view.inputType(0).sizes();
  const Operand defined = lowering.define(view.output(0)->id, Layout::ChannelsLast);
  const Dims to = lowering.dims(defined);
  const Operand x = foldDepth(lowering, lowering.use(view.input(0)->id, Layout::ChannelsLast),
                              depthSources(window, from[2], to[1]), window.kernel[0], groups);
  const Operand b = view.hasInput(2) ? lowering.use(view.input(2)->id, Layout::Plain) : Operand{};
  const Operand y = lowering.reshaped(defined, {to[0] * to[1], to[2], to[3], to[4]});
  lowering.emit("conv2d_f32", paramsOf(view, window, groups),
                {x, volumeWeight(lowering, *view.input(1)), b}, {y});
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const graph::Value& input = *view.input(0);
  const graph::Value& weight = *view.input(1);
  const graph::Value& output = *view.output(0);
  if (input.type.dims.size() > 5)
    return view.refuse("conv.rank", "convolution over more than three axes is not run");
  if (input.type.element != ElementType::Float32 && !isQuantized(view)) {
    return view.refuse("operator.type", "runs on float32 and quantized int8 and int16, not on %1",
                       {elementTypeName(input.type.element)});
  }
  MOTE_ASSIGN(const Window window, convolutionWindow(view, {}));
  const std::int64_t groups = view.integer("group", 1);
  if (input.type.dims.size() == 5) {
    lowerVolume(view, lowering, window, groups);
    return {};
  }
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
  const Operand scratch = lowering.scratch(
      isInt16(view) ? 0 : scratchBytes(lowering.dims(w), lowering.dims(y), window, depthwise));
  lowering.emit(quantizedKernel(depthwise ? "depthwise_conv2d" : "conv2d", view), params,
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
                       .int16 = true,
                       .weightAxis = weightAxis,
                       .acceptsQuantized = acceptsQuantized,
                       .clamps = true};

}  // namespace mote::operators::conv_entry
