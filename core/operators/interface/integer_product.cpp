// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both run in one kernel: a matrix product is a convolution with windows of one pixel, a batch of
// products one with groups.
#include "core/operators/interface/integer_product.h"

#include "core/operators/interface/moves.h"
#include "core/operators/interface/steps.h"

namespace mote::operators {
namespace {

bool isNumber(const graph::TensorType& type) {
  return type.dims.empty() || (type.dims.size() == 1 && compatible(type.dims[0], dimOf(1)));
}

Result<void> requireZeroPoint(const NodeView& view, std::size_t zero, std::size_t of,
                              const graph::Dim& count) {
  if (!view.hasInput(zero)) return {};
  const graph::TensorType& type = view.inputType(zero);
  const ElementType element = view.inputType(of).element;
  const bool known = type.element != ElementType::Undefined && element != ElementType::Undefined;
  const bool each = type.dims.size() == 1 && compatible(type.dims[0], count);
  if ((known && type.element != element) || (type.ranked && !isNumber(type) && !each)) {
    return view.refuse("integer.zero-point",
                       "runs with a zero point of its input's type for all, "
                       "or for each column of weights, not with %1",
                       {type.text()});
  }
  return {};
}

Operand optional(const NodeView& view, Lowering& lowering, std::size_t index) {
  return view.hasInput(index) ? lowering.use(view.input(index)->id, Layout::Plain) : Operand{};
}

/// The operands of conv2d_integer behind its first two.
void emitSums(const NodeView& view, Lowering& lowering, const IntegerInputs& inputs,
              const kernels::Conv2dParams& params, Operand x, Operand weight, Operand sums) {
  lowering.emit("conv2d_integer", params,
                {x, weight, optional(view, lowering, inputs.bias),
                 optional(view, lowering, inputs.aZero), optional(view, lowering, inputs.bZero)},
                {sums});
}

std::int64_t productOf(const Dims& dims, std::size_t count) {
  std::int64_t product = 1;
  for (std::size_t i = 0; i < count; ++i) product *= dims[i];
  return product;
}

/// [groups, K, N] as [groups * N, 1, 1, K].
Operand columnsFirst(Lowering& lowering, const graph::Value& b, const Dims& stacked) {
  const Permutation order = {0, 2, 1};
  const Operand turned =
      b.constant ? lowering.constant(permuted(b.constant->reshaped(stacked), order))
                 : transposed(lowering,
                              lowering.reshaped(lowering.use(b.id, Layout::Plain), stacked), order);
  return lowering.reshaped(turned, {stacked[0] * stacked[2], 1, 1, stacked[1]});
}

}  // namespace

Result<void> requireIntegerInputs(const NodeView& view, const IntegerInputs& inputs,
                                  const graph::Dim& columns) {
  for (const std::size_t index : {inputs.a, inputs.b, inputs.yZero})
    MOTE_TRY(requireElement(view, index, {ElementType::Int8, ElementType::UInt8}));
  for (const std::size_t index : {inputs.aScale, inputs.bScale, inputs.yScale})
    MOTE_TRY(requireElement(view, index, {ElementType::Float32}));
  for (const std::size_t index : {inputs.aScale, inputs.yScale, inputs.yZero}) {
    if (view.inputType(index).ranked && !isNumber(view.inputType(index))) {
      return view.refuse("integer.scale", "runs with one scale for all of its input, not with %1",
                         {view.inputType(index).text()});
    }
  }
  MOTE_TRY(requireElement(view, inputs.bias, {ElementType::Int32}));
  const graph::TensorType& scales = view.inputType(inputs.bScale);
  if (scales.ranked && !isNumber(scales) &&
      (scales.dims.size() != 1 || !compatible(scales.dims[0], columns))) {
    return view.refuse("integer.scale", "has weight scales %1, not one for each column",
                       {scales.text()});
  }
  MOTE_TRY(requireZeroPoint(view, inputs.aZero, inputs.a, dimOf(1)));
  return requireZeroPoint(view, inputs.bZero, inputs.b, columns);
}

Result<Operand> integerConvolution(const NodeView& view, Lowering& lowering,
                                   const IntegerInputs& inputs) {
  if (view.inputType(inputs.a).dims.size() > 4)
    return view.refuse("conv.rank", "convolution of bytes over more than two axes is not run");
  MOTE_ASSIGN(const Window window, convolutionWindow(view, {inputs.a, inputs.b, inputs.bias}));
  const auto planes = [&](std::size_t index) {
    return asPlane(lowering, lowering.use(view.input(index)->id, Layout::ChannelsLast));
  };
  Dims dims = storedDims(view.output(0)->type.sizes(), Layout::ChannelsLast);
  if (dims.size() == 3) dims.insert(dims.begin() + 1, 1);
  const Operand sums = lowering.temporary(ElementType::Int32, dims);
  emitSums(view, lowering, inputs, convolutionParams(window, view.integer("group", 1)),
           planes(inputs.a), planes(inputs.b), sums);
  return sums;
}

Result<Operand> integerMatrixProduct(const NodeView& view, Lowering& lowering,
                                     const IntegerInputs& inputs) {
  const Operand a = lowering.use(view.input(inputs.a)->id, Layout::Plain);
  Dims left = lowering.dims(a);
  Dims right = view.inputType(inputs.b).sizes();
  if (left.size() == 1) left.insert(left.begin(), 1);
  if (right.size() == 1) right.push_back(1);
  const std::int64_t groups = productOf(right, right.size() - 2);
  if (groups != 1 && (productOf(left, left.size() - 2) != groups || left.size() != right.size() ||
                      !isNumber(view.inputType(inputs.bZero)))) {
    return view.refuse("integer.batch",
                       "runs with one matrix of weights, or one for each of its "
                       "inputs and one zero point for all, not with %1 times %2",
                       {dimsText(left), dimsText(right)});
  }
  const std::int64_t inner = left.back();
  const std::int64_t rows = productOf(left, left.size() - 1) / groups;
  const std::int64_t columns = right.back();
  const Operand side = transposed(lowering, lowering.reshaped(a, {groups, rows, inner}), {1, 0, 2});
  const Operand sums = lowering.temporary(ElementType::Int32, {1, rows, 1, groups * columns});
  kernels::Conv2dParams params;
  params.groups = static_cast<std::int32_t>(groups);
  emitSums(
      view, lowering, inputs, params, lowering.reshaped(side, {1, rows, 1, groups * inner}),
      columnsFirst(lowering, *view.input(inputs.b), {groups, right[right.size() - 2], columns}),
      sums);
  const Operand stacked = lowering.reshaped(sums, {rows, groups, columns});
  return transposed(lowering, stacked, {1, 0, 2});
}

void giveScaled(const NodeView& view, Lowering& lowering, const IntegerInputs& inputs, Operand sums,
                Layout layout) {
  const Steps steps(lowering);
  const auto input = [&](std::size_t index) { return optional(view, lowering, index); };
  const Operand factor = steps.binary(
      "div", steps.binary("mul", input(inputs.aScale), input(inputs.bScale)), input(inputs.yScale));
  const Operand real = steps.binary("mul", steps.cast(sums, ElementType::Float32), factor);
  const Operand zero = steps.cast(input(inputs.yZero), ElementType::Float32);
  const Operand moved = steps.binary("add", steps.unary("round_f32", real), zero);
  const ElementType element = view.output(0)->type.element;
  const float lowest = element == ElementType::Int8 ? -128.0F : 0.0F;
  const Operand inside = steps.unary("clamp_f32", moved, {lowest, lowest + 255.0F});
  steps.give(view, 0, steps.cast(inside, element), layout);
}

}  // namespace mote::operators
