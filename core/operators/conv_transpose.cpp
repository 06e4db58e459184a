// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ConvTranspose: 1-D and 2-D transposed convolution in float32; channels last.
#include "core/kernels/conv2d.h"
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/convolution.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/volume.h"
#include "core/operators/interface/window.h"

namespace mote::operators::conv_transpose_entry {
namespace {

using Sizes = std::vector<std::int64_t>;

Result<void> checkChannels(const NodeView& view) {
  const auto& input = view.inputType(0);
  const auto& weight = view.inputType(1);
  const std::int64_t groups = view.integer("group", 1);
  if (groups < 1 || groups > kMaxDim)
    return view.refuse("conv.groups", "group cannot be %1", {std::to_string(groups)});
  const bool uneven = weight.dims[0].known() && weight.dims[0].size % groups != 0;
  const bool huge = weight.dims[1].known() && weight.dims[1].size > kMaxDim / groups;
  if (!compatible(input.dims[1], weight.dims[0]) || uneven || huge) {
    return view.refuse("conv.channels", "input %1 and weight %2 do not fit with %3 groups",
                       {input.text(), weight.text(), std::to_string(groups)});
  }
  return {};
}

/// One entry per axis of an attribute, each in 0..kMaxDim; zeros where absent.
Result<Sizes> sizesAttribute(const NodeView& view, const char* name, std::size_t count) {
  Sizes sizes = view.integers(name, Sizes(count, 0));
  bool fits = sizes.size() == count;
  for (const auto size : sizes) fits = fits && size >= 0 && size <= kMaxDim;
  if (fits) return sizes;
  return view.refuse("operator.window", "attribute %1 does not have %2 sizes",
                     {name, std::to_string(count)});
}

/// Window with explicit pads and the output sizes of known input sizes.
struct Geometry {
  Window window;
  Sizes output;
};

Result<void> settleAxis(const NodeView& view, Geometry& geometry, std::size_t axis,
                        std::int64_t input, std::int64_t extra, std::int64_t wanted) {
  Window& window = geometry.window;
  const std::int64_t stride = window.strides[axis];
  const std::int64_t full = (input - 1) * stride + extra + window.extent(axis);
  const bool same =
      window.padding == Window::Padding::SameUpper || window.padding == Window::Padding::SameLower;
  if (wanted == 0 && same) wanted = input * stride;
  if (wanted > 0) {
    const std::int64_t total = std::max<std::int64_t>(full - wanted, 0);
    const bool upper = window.padding == Window::Padding::SameUpper;
    window.padsBegin[axis] = upper ? total / 2 : total - total / 2;
    window.padsEnd[axis] = total - window.padsBegin[axis];
  }
  const std::int64_t size =
      wanted > 0 ? wanted : full - window.padsBegin[axis] - window.padsEnd[axis];
  if (size < 1 || size > kMaxDim || full > kMaxDim) {
    return view.refuse("operator.window", "the output would be %1 wide", {std::to_string(size)});
  }
  geometry.output[axis] = size;
  return {};
}

/// Kernel and every spatial input size must be known.
Result<Geometry> geometryOf(const NodeView& view) {
  const auto& input = view.inputType(0);
  const auto& weight = view.inputType(1);
  Sizes kernel;
  for (std::size_t i = 2; i < weight.dims.size(); ++i) kernel.push_back(weight.dims[i].size);
  const std::size_t rank = kernel.size();
  Geometry geometry;
  MOTE_ASSIGN(geometry.window, readWindow(view, std::move(kernel)));
  MOTE_ASSIGN(const Sizes extra, sizesAttribute(view, "output_padding", rank));
  MOTE_ASSIGN(const Sizes wanted, sizesAttribute(view, "output_shape", rank));
  geometry.output.resize(rank);
  for (std::size_t i = 0; i < rank; ++i) {
    MOTE_TRY(settleAxis(view, geometry, i, input.dims[i + 2].size, extra[i], wanted[i]));
  }
  return geometry;
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
  std::vector<graph::Dim> dims(input.dims.size());
  dims[0] = input.dims[0];
  if (weight.dims[1].known()) dims[1] = dimOf(weight.dims[1].size * view.integer("group", 1));
  bool known = true;
  for (std::size_t i = 2; i < dims.size(); ++i)
    known = known && input.dims[i].known() && weight.dims[i].known();
  if (known) {
    MOTE_ASSIGN(const Geometry geometry, geometryOf(view));
    for (std::size_t i = 2; i < dims.size(); ++i) dims[i] = dimOf(geometry.output[i - 2]);
  }
  return Types{ranked(input.element, std::move(dims))};
}

Cost cost(const NodeView& view) {
  std::uint64_t macs = 1;
  for (const auto size : view.inputType(0).sizes()) macs *= static_cast<std::uint64_t>(size);
  const Dims weight = view.inputType(1).sizes();
  for (std::size_t i = 1; i < weight.size(); ++i) macs *= static_cast<std::uint64_t>(weight[i]);
  return {macs};
}

ParameterInputs parameters(const NodeView&) {
  return {1, 2};
}

/// [Cin, Cout / g, K...] -> [Cout, KH, KW, KD * Cin / g].
Operand weightOperand(const NodeView& view, Lowering& lowering) {
  const graph::Value& weight = *view.input(1);
  const Dims dims = weight.type.sizes();
  const std::int64_t groups = view.integer("group", 1);
  const std::int64_t depth = dims.size() == 5 ? dims[2] : 1;
  const std::int64_t rows = dims.size() >= 4 ? dims[dims.size() - 2] : 1;
  const Dims grouped = {groups, dims[0] / groups, dims[1], depth, rows, dims.back()};
  const Dims stored = {groups * dims[1], rows, dims.back(), depth * dims[0] / groups};
  const Permutation order = {0, 2, 4, 5, 3, 1};
  if (weight.constant)
    return lowering.constant(permuted(weight.constant->reshaped(grouped), order).reshaped(stored));
  const Operand plain = lowering.reshaped(lowering.use(weight.id, Layout::Plain), grouped);
  return lowering.reshaped(transposed(lowering, plain, order), stored);
}

/// For each tap of each output slice the input slice that reaches it, -1 for none.
Sizes depthSources(const Geometry& geometry, std::int64_t depth) {
  const Window& window = geometry.window;
  Sizes sources;
  for (std::int64_t at = 0; at < geometry.output[0]; ++at) {
    for (std::int64_t tap = 0; tap < window.kernel[0]; ++tap) {
      const std::int64_t scaled = at + window.padsBegin[0] - tap * window.dilations[0];
      const std::int64_t source = scaled / window.strides[0];
      const bool reaches = scaled >= 0 && scaled % window.strides[0] == 0 && source < depth;
      sources.push_back(reaches ? source : -1);
    }
  }
  return sources;
}

kernels::ConvTranspose2dParams paramsOf(const NodeView& view, const Window& window) {
  auto params = convolutionParams<kernels::ConvTranspose2dParams>(window, view.integer("group", 1));
  const Clamp clamp = clampOf(view);
  params.minimum = clamp.minimum;
  params.maximum = clamp.maximum;
  return params;
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const graph::Value& input = *view.input(0);
  const bool volume = input.type.dims.size() == 5;
  if (input.type.dims.size() > 5)
    return view.refuse("conv.rank", "convolution over more than three axes is not run");
  if (input.type.element != ElementType::Float32) {
    return view.refuse("operator.type", "runs on float32, not on %1",
                       {elementTypeName(input.type.element)});
  }
  MOTE_ASSIGN(const Geometry geometry, geometryOf(view));
  Operand x = asPlane(lowering, lowering.use(input.id, Layout::ChannelsLast));
  const Operand w = weightOperand(view, lowering);
  const Operand b = view.hasInput(2) ? lowering.use(view.input(2)->id, Layout::Plain) : Operand{};
  Operand y = asPlane(lowering, lowering.define(view.output(0)->id, Layout::ChannelsLast));
  if (volume) {
    x = foldDepth(lowering, x, depthSources(geometry, input.type.dims[2].size),
                  geometry.window.kernel[0], view.integer("group", 1));
    const Dims to = lowering.dims(y);
    y = lowering.reshaped(y, {to[0] * to[1], to[2], to[3], to[4]});
  }
  lowering.emit("conv_transpose2d_f32", paramsOf(view, geometry.window), {x, w, b}, {y});
  return {};
}

}  // namespace

MOTE_OPERATOR(conv_transpose) = {.type = "ConvTranspose",
                                 .infer = infer,
                                 .cost = cost,
                                 .lower = lower,
                                 .parameters = parameters,
                                 .clamps = true};

}  // namespace mote::operators::conv_transpose_entry
