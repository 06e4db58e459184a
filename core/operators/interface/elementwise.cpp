// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Element-wise operators follow the layout in which their inputs are at hand.
#include "core/operators/interface/elementwise.h"

#include <algorithm>

#include "core/operators/interface/clamp.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/quantized.h"
#include "core/operators/interface/steps.h"

namespace mote::operators {
namespace {

/// The sizes behind leading ones, so that there are `rank` of them.
Dims padded(const Dims& dims, std::size_t rank) {
  Dims result(rank - dims.size(), 1);
  result.insert(result.end(), dims.begin(), dims.end());
  return result;
}

/// An input of lower rank can join ChannelsLast: a constant, or nothing of it moves.
bool canJoin(const graph::Value& value, std::size_t rank) {
  const Dims dims = value.type.sizes();
  return dims.size() == rank || value.constant ||
         movesNothing(padded(dims, rank), layoutPermutation(rank, Layout::ChannelsLast));
}

Layout chooseLayout(const NodeView& view, const Lowering& lowering, std::size_t rank) {
  Layout layout = Layout::Plain;
  bool chosen = false;
  for (std::size_t i = 0; i < view.inputCount(); ++i) {
    const graph::Value& value = *view.input(i);
    if (!canJoin(value, rank)) return Layout::Plain;
    if (chosen || value.constant || value.type.dims.size() != rank) continue;
    layout = lowering.layoutOf(value.id);
    chosen = true;
  }
  return layout;
}

Operand joined(Lowering& lowering, const graph::Value& value, Layout layout, std::size_t rank) {
  const Dims dims = value.type.sizes();
  if (dims.size() == rank || layout == Layout::Plain) return lowering.use(value.id, layout);
  const Dims full = padded(dims, rank);
  if (value.constant) {
    return lowering.constant(
        permuted(value.constant->reshaped(full), layoutPermutation(rank, layout)));
  }
  return lowering.reshaped(lowering.use(value.id, Layout::Plain), storedDims(full, layout));
}

bool isWide(ElementType type) {
  return type == ElementType::Float64 || type == ElementType::UInt64;
}

kernels::WideOperation wideOperation(std::string_view kernel) {
  constexpr std::string_view kNames[] = {
      "add",     "sub", "mul",   "div",  "mod",     "fmod",          "minimum",
      "maximum", "pow", "equal", "less", "greater", "less_or_equal", "greater_or_equal"};
  const auto* found = std::ranges::find(kNames, kernel);
  return static_cast<kernels::WideOperation>(found - std::begin(kNames));
}

}  // namespace

Result<void> lowerUnary(const NodeView& view, Lowering& lowering, std::string_view kernel,
                        const kernels::UnaryParams& params,
                        const std::function<double(double)>& function) {
  const graph::Value& source = *view.input(0);
  const graph::Value& result = *view.output(0);
  const Layout layout = lowering.layoutOf(source.id);
  if (isQuantized(view)) {
    const Operand table =
        lowering.constant(lookupTable(scalingOf(source), scalingOf(result), function));
    const Operand input = lowering.use(source.id, layout);
    lowering.emit("lut_s8", {input, table}, {lowering.define(result.id, layout)});
    return {};
  }
  if (source.type.element != ElementType::Float32) {
    return view.refuse("operator.type", "runs on float32, not on %1",
                       {elementTypeName(source.type.element)});
  }
  const Operand input = lowering.use(source.id, layout);
  lowering.emit(kernel, params, {input}, {lowering.define(result.id, layout)});
  return {};
}

bool isInteger(ElementType type) noexcept {
  return type == ElementType::Int32 || type == ElementType::Int64;
}

Result<void> lowerInteger(
    const NodeView& view, Lowering& lowering,
    const std::function<Operand(const Steps&, ElementType, Operand)>& function) {
  const Steps steps(lowering);
  const graph::Value& source = *view.input(0);
  const Layout layout = lowering.layoutOf(source.id);
  const Operand x = lowering.use(source.id, layout);
  steps.give(view, 0, function(steps, source.type.element, x), layout);
  return {};
}

BroadcastOperands broadcastOperands(const NodeView& view, Lowering& lowering) {
  const std::size_t rank = view.output(0)->type.dims.size();
  BroadcastOperands result;
  result.layout = chooseLayout(view, lowering, rank);
  for (std::size_t i = 0; i < view.inputCount(); ++i)
    result.inputs.push_back(joined(lowering, *view.input(i), result.layout, rank));
  return result;
}

void emitPair(Lowering& lowering, std::string_view kernel, Operand a, Operand b, Operand output,
              const Clamp& clamp) {
  if (isWide(lowering.type(a))) {
    lowering.emit("binary_wide", kernels::WideBinaryParams{wideOperation(kernel)}, {a, b},
                  {output});
  } else if (lowering.type(output) == ElementType::Bool) {
    lowering.emit(kernel, {a, b}, {output});
  } else {
    lowering.emit(kernel, kernels::BinaryParams{clamp.minimum, clamp.maximum}, {a, b}, {output});
  }
}

Result<void> lowerBinary(const NodeView& view, Lowering& lowering, std::string_view kernel) {
  const graph::Value& result = *view.output(0);
  const ElementType element = view.inputType(0).element;
  if (element != ElementType::Float32 && element != ElementType::Int32 &&
      element != ElementType::Int64 && !isWide(element)) {
    return view.refuse("operator.type", "runs on numbers, not on %1", {elementTypeName(element)});
  }
  const BroadcastOperands operands = broadcastOperands(view, lowering);
  const Clamp clamp = clampOf(view);
  Operand left = operands.inputs[0];
  for (std::size_t i = 1; i < operands.inputs.size(); ++i) {
    const Operand right = operands.inputs[i];
    const bool last = i + 1 == operands.inputs.size();
    const Operand output =
        last ? lowering.define(result.id, operands.layout)
             : lowering.temporary(element, joinedDims(lowering.dims(left), lowering.dims(right)));
    emitPair(lowering, kernel, left, right, output, last ? clamp : Clamp{});
    left = output;
  }
  return {};
}

}  // namespace mote::operators
