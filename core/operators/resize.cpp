// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resize: nearest, linear or cubic along any axes.
#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

#include "core/kernels/movement.h"
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/resampling.h"
#include "core/operators/interface/sizes.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::resize_entry {
namespace {

/// Most entries of a node's tables: the elements that each position is made of, and their weights.
/// A few bytes of a file may ask for any number.
constexpr std::int64_t kMaxEntries = std::int64_t{1} << 21;

/// Output size over input size, per axis, where the node gives constant scales.
Result<std::optional<std::vector<float>>> factors(const NodeView& view) {
  MOTE_TRY(requireElement(view, 2, {ElementType::Float32}));
  const Array* scales = view.inputConstant(2);
  if (scales == nullptr || scales->elements() == 0) return std::optional<std::vector<float>>();
  if (scales->type() != ElementType::Float32 || scales->elements() > kMaxDims)
    return view.refuse("resize.scales", "has scales that are no list of float32");
  std::vector<float> values = scales->toFloats();
  for (const float value : values) {
    if (!(value > 0.0F) || !(value <= 1e6F))
      return view.refuse("resize.scales", "cannot resize by %1", {std::to_string(value)});
  }
  return std::optional(std::move(values));
}

Result<Types> byFactors(const NodeView& view, const std::vector<float>& factors) {
  graph::TensorType result = view.inputType(0);
  if (factors.size() != result.dims.size()) {
    return view.refuse("resize.scales", "has %1 scales for %2",
                       {std::to_string(factors.size()), result.text()});
  }
  for (std::size_t i = 0; i < factors.size(); ++i) {
    graph::Dim& dim = result.dims[i];
    if (!dim.known()) {
      if (factors[i] != 1.0F) dim = graph::Dim{};
      continue;
    }
    const double size = std::floor(static_cast<double>(dim.size) * static_cast<double>(factors[i]));
    dim = dimOf(static_cast<std::int64_t>(std::min(size, 1e15)));
  }
  return output(view, std::move(result));
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 4));
  const graph::TensorType& data = view.inputType(0);
  MOTE_ASSIGN(const auto scales, factors(view));
  MOTE_ASSIGN(const IntegerList sizes, integerList(view, 3));
  if (!data.ranked) return Types{unranked(data.element)};
  if (sizes.values) {
    if (sizes.values->size() != data.dims.size()) {
      return view.refuse("resize.sizes", "has %1 sizes for %2",
                         {std::to_string(sizes.values->size()), data.text()});
    }
    std::vector<graph::Dim> dims;
    for (const std::int64_t size : *sizes.values) {
      if (size < 1 || size > kMaxDim)
        return view.refuse("resize.sizes", "cannot become %1", {dimsText(*sizes.values)});
      dims.push_back(dimOf(size));
    }
    return output(view, ranked(data.element, std::move(dims)));
  }
  if (scales) return byFactors(view, *scales);
  return Types{ranked(data.element, unknownDims(data.dims.size()))};
}

/// Of every axis, input and output being known.
Result<std::vector<Resampling>> axesOf(const NodeView& view) {
  const Dims from = view.inputType(0).sizes();
  const Dims to = view.output(0)->type.sizes();
  MOTE_ASSIGN(const auto scales, factors(view));
  std::vector<Resampling> axes;
  for (std::size_t i = 0; i < from.size(); ++i) {
    const bool crops = view.text("coordinate_transformation_mode", "") == "tf_crop_and_resize";
    if (!crops && from[i] == to[i] && (!scales || (*scales)[i] == 1.0F)) {
      axes.push_back({.from = from[i], .to = to[i]});
      continue;
    }
    if (from[i] < 1) {
      return view.refuse("resize.empty", "axis %1 has no elements to make %2 of",
                         {std::to_string(i), std::to_string(to[i])});
    }
    const double factor = scales ? static_cast<double>((*scales)[i])
                                 : static_cast<double>(to[i]) / static_cast<double>(from[i]);
    MOTE_ASSIGN(const Resampling axis, resampling(view, i, from[i], to[i], factor));
    axes.push_back(axis);
  }
  return axes;
}

Result<void> requireTables(const NodeView& view, const std::vector<Resampling>& axes,
                           bool weights) {
  std::int64_t entries = 0;
  for (const Resampling& axis : axes) {
    if (axis.trivial()) continue;
    const std::int64_t row = weights ? 2 * std::int64_t{std::tuple_size_v<Taps>} : 1;
    entries += std::min(axis.to * row, kMaxEntries + 1);
  }
  if (entries <= kMaxEntries) return {};
  return view.refuse("resize.size", "needs tables of more than %1 entries to become %2",
                     {std::to_string(kMaxEntries), view.output(0)->type.text()});
}

/// One gather along each axis that changes: exact, and for any element type.
Result<void> lowerNearest(const NodeView& view, Lowering& lowering,
                          const std::vector<Resampling>& axes) {
  MOTE_TRY(requireTables(view, axes, false));
  const Layout layout = lowering.layoutOf(view.input(0)->id);
  MOTE_ASSIGN(Operand data, movable(view, lowering, 0, layout));
  for (std::size_t i = 0; i < axes.size(); ++i) {
    if (axes[i].trivial()) continue;
    const auto elements = nearestElements(view, axes[i]);
    const std::size_t axis = storedAxis(i, axes.size(), layout);
    Dims dims = lowering.dims(data);
    dims[axis] = axes[i].to;
    const Operand indices = lowering.constant(
        Array::of(ElementType::Int32, {axes[i].to}, std::span<const std::int32_t>(elements)));
    const Operand next = lowering.temporary(lowering.type(data), dims);
    lowering.emit("gather", kernels::GatherParams{.axis = static_cast<std::int32_t>(axis)},
                  {data, indices}, {next});
    data = next;
  }
  lowering.alias(view.output(0)->id, layout, data);
  return {};
}

/// The sum of an axis's taps, each gathered and weighed.
Operand weighed(const NodeView& view, Lowering& lowering, const Resampling& axis, Operand data,
                std::size_t at) {
  const Steps steps(lowering);
  Dims along(steps.dims(data).size() - at, 1);
  along[0] = axis.to;
  std::optional<Operand> sum;
  const Taps taps = resamplingTaps(view, axis);
  for (const Tap& tap : taps) {
    const bool last = &tap == &taps.back();
    const bool nothing = std::ranges::all_of(tap.weights, [](float share) { return share == 0; });
    if (nothing && (sum || !last)) continue;
    const Operand elements = lowering.constant(
        Array::of(ElementType::Int32, {axis.to}, std::span<const std::int32_t>(tap.elements)));
    const Operand part = steps.binary("mul", steps.gather(data, elements, at),
                                      lowering.constant(Array::floats(along, tap.weights)));
    sum = sum ? steps.binary("add", *sum, part) : part;
  }
  std::vector<std::uint8_t> outside;
  for (std::int64_t position = 0; position < axis.to; ++position)
    outside.push_back(isOutside(axis, position));
  if (std::ranges::count(outside, 1) == 0) return *sum;
  const Operand mask = lowering.constant(
      Array::of(ElementType::Bool, along, std::span<const std::uint8_t>(outside)));
  return steps.where(mask, steps.number(view.real("extrapolation_value", 0.0F)), *sum);
}

/// Along one axis after the other.
Result<void> lowerByWeights(const NodeView& view, Lowering& lowering,
                            const std::vector<Resampling>& axes) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  MOTE_TRY(requireTables(view, axes, true));
  Operand data = lowering.use(view.input(0)->id, Layout::Plain);
  for (std::size_t i = 0; i < axes.size(); ++i) {
    if (!axes[i].trivial()) data = weighed(view, lowering, axes[i], data, i);
  }
  Steps(lowering).give(view, 0, data);
  return {};
}

/// The kernel's form: one or two axes behind the channels.
bool isImage(const std::vector<Resampling>& axes) {
  const std::size_t rank = axes.size();
  return (rank == 3 || rank == 4) && axes[0].trivial() && axes[1].trivial() &&
         std::ranges::none_of(axes, &Resampling::extrapolates);
}

/// [N, C, W] is seen as [N, C, 1, W].
Result<void> lowerLinear(const NodeView& view, Lowering& lowering,
                         const std::vector<Resampling>& axes) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  const std::size_t rank = axes.size();
  const auto asImage = [&](Operand operand) {
    Dims dims = lowering.dims(operand);
    if (rank == 3) dims.insert(dims.begin() + 1, 1);
    return lowering.reshaped(operand, dims);
  };
  kernels::ResizeParams params{.mode = 1};
  params.scaleW = static_cast<float>(axes[rank - 1].scale);
  params.offsetW = static_cast<float>(axes[rank - 1].offset);
  if (rank == 4) {
    params.scaleH = static_cast<float>(axes[2].scale);
    params.offsetH = static_cast<float>(axes[2].offset);
  }
  const Operand input = asImage(lowering.use(view.input(0)->id, Layout::ChannelsLast));
  const Operand result = asImage(lowering.define(view.output(0)->id, Layout::ChannelsLast));
  lowering.emit("resize_f32", params, {input}, {result});
  return {};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const auto axes, axesOf(view));
  const std::string mode = view.text("mode", "nearest");
  const bool crops = std::ranges::any_of(axes, &Resampling::extrapolates);
  if (mode == "nearest" && !crops) return lowerNearest(view, lowering, axes);
  if (mode == "linear" && isImage(axes)) return lowerLinear(view, lowering, axes);
  if (mode == "linear" || mode == "cubic") return lowerByWeights(view, lowering, axes);
  return view.refuse("resize.mode", "does not run in mode '%1'", {mode});
}

bool acceptsQuantized(const NodeView& view) {
  return view.text("mode", "nearest") == "nearest";
}

}  // namespace

MOTE_OPERATOR(resize) = {.type = "Resize",
                         .infer = infer,
                         .lower = lower,
                         .quantized = QuantizedForm::InputRange,
                         .activationInputs = 1,
                         .acceptsQuantized = acceptsQuantized};

}  // namespace mote::operators::resize_entry
