// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/blocks/interface/layers.h"

#include <algorithm>

namespace mote::blocks {
namespace {

/// One entry for each of the axes of `x` after the first two.
std::size_t spatialRank(const Draft& draft, graph::ValueId x) {
  const graph::Value* value = draft.graph().value(x);
  return value != nullptr && value->type.dims.size() > 2 ? value->type.dims.size() - 2 : 0;
}

Extent spread(Draft& draft, const Extent& extent, std::size_t rank) {
  if (extent.size() == rank) return extent;
  if (extent.size() != 1)
    draft.refuse(refused("draft.rank", "a window of %1 axes cannot slide over %2",
                         {std::to_string(extent.size()), std::to_string(rank)}));
  return Extent(rank, extent.empty() ? 1 : extent.front());
}

/// ONNX's pads: all beginnings, then all ends.
std::vector<std::int64_t> padsOf(Draft& draft, graph::ValueId x, Padding padding,
                                 const Extent& kernel, const Extent& stride,
                                 const Extent& dilation) {
  const std::size_t rank = kernel.size();
  std::vector<std::int64_t> pads(2 * rank, 0);
  if (padding == Padding::Valid) return pads;
  for (std::size_t axis = 0; axis < rank; ++axis) {
    const std::int64_t reach = (kernel[axis] - 1) * dilation[axis] + 1;
    std::int64_t total = reach - 1;
    if (padding == Padding::Same) {
      const std::int64_t size = draft.size(x, axis + 2);
      const std::int64_t slides = (size + stride[axis] - 1) / stride[axis];
      total = std::max<std::int64_t>(0, (slides - 1) * stride[axis] + reach - size);
    }
    pads[axis] = padding == Padding::Causal ? total : total / 2;
    pads[rank + axis] = total - pads[axis];
  }
  return pads;
}

}  // namespace

graph::ValueId conv(Draft& draft, graph::ValueId x, const std::string& name,
                    const Convolution& shape) {
  const std::size_t rank = spatialRank(draft, x);
  const Extent kernel = spread(draft, shape.kernel, rank);
  const Extent stride = spread(draft, shape.stride, rank);
  const Extent dilation = spread(draft, shape.dilation, rank);
  const std::int64_t depth = draft.size(x, 1) / std::max<std::int64_t>(1, shape.groups);
  Dims dims = {shape.channels, depth};
  std::int64_t fanIn = std::max<std::int64_t>(1, depth);
  for (const std::int64_t size : kernel) {
    dims.push_back(size);
    fanIn *= size;
  }
  std::vector<graph::ValueId> inputs = {x, draft.weights(name + ".weight", dims, fanIn)};
  if (shape.bias) inputs.push_back(draft.floats(name + ".bias", {shape.channels}, 0.0F));
  return draft.node("Conv", name, inputs,
                    {{"kernel_shape", kernel},
                     {"strides", stride},
                     {"dilations", dilation},
                     {"group", shape.groups},
                     {"pads", padsOf(draft, x, shape.padding, kernel, stride, dilation)}});
}

graph::ValueId batchNorm(Draft& draft, graph::ValueId x, const std::string& name) {
  const Dims channels = {draft.size(x, 1)};
  return draft.node(
      "BatchNormalization", name,
      {x, draft.floats(name + ".scale", channels, 1.0F),
       draft.floats(name + ".shift", channels, 0.0F), draft.floats(name + ".mean", channels, 0.0F),
       draft.floats(name + ".variance", channels, 1.0F)},
      {{"epsilon", 1e-3F}});
}

graph::ValueId activate(Draft& draft, graph::ValueId x, const std::string& name,
                        Activation activation) {
  switch (activation) {
    case Activation::None:
      return x;
    case Activation::Relu:
      return draft.node("Relu", name, {x});
    case Activation::Relu6:
      return draft.node(
          "Clip", name,
          {x, draft.floats(name + ".min", {}, 0.0F), draft.floats(name + ".max", {}, 6.0F)});
    case Activation::HardSwish:
      return draft.node("HardSwish", name, {x});
    case Activation::HardSigmoid:
      return draft.node("HardSigmoid", name, {x}, {{"alpha", 1.0F / 6.0F}, {"beta", 0.5F}});
  }
  return x;
}

graph::ValueId maxPool(Draft& draft, graph::ValueId x, const std::string& name, const Pool& pool) {
  const std::size_t rank = spatialRank(draft, x);
  const Extent kernel = spread(draft, pool.kernel, rank);
  const Extent stride = spread(draft, pool.stride, rank);
  return draft.node("MaxPool", name, {x},
                    {{"kernel_shape", kernel},
                     {"strides", stride},
                     {"ceil_mode", std::int64_t{pool.ceil ? 1 : 0}},
                     {"pads", padsOf(draft, x, pool.padding, kernel, stride, Extent(rank, 1))}});
}

graph::ValueId globalPool(Draft& draft, graph::ValueId x, const std::string& name) {
  return flatten(draft, draft.node("GlobalAveragePool", name, {x}), name + ".flat");
}

graph::ValueId dense(Draft& draft, graph::ValueId x, const std::string& name, std::int64_t outputs,
                     double gain) {
  const std::int64_t features = draft.size(x, 1);
  return draft.node("Gemm", name,
                    {x, draft.weights(name + ".weight", {outputs, features}, features, gain),
                     draft.floats(name + ".bias", {outputs}, 0.0F)},
                    {{"transB", std::int64_t{1}}});
}

graph::ValueId flatten(Draft& draft, graph::ValueId x, const std::string& name) {
  return draft.node("Flatten", name, {x});
}

std::int64_t roundChannels(double value) {
  const auto nearest = static_cast<std::int64_t>((value + 4.0) / 8.0) * 8;
  const std::int64_t rounded = std::max<std::int64_t>(8, nearest);
  return static_cast<double>(rounded) < 0.9 * value ? rounded + 8 : rounded;
}

}  // namespace mote::blocks
