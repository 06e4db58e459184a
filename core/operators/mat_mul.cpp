// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MatMul: matrix product over the last two axes, NumPy broadcasting over the others.
#include "core/kernels/dense.h"
#include "core/kernels/elementwise.h"
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/matrix_product.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/quantized.h"

namespace mote::operators::mat_mul_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  return matrixProductTypes(view, 0, 1, view.inputType(0).element);
}

Cost cost(const NodeView& view) {
  return matrixProductCost(view, 0);
}

ParameterInputs parameters(const NodeView&) {
  return {0, 1};
}

int weightAxis(const NodeView&) {
  return 1;
}

bool isMatrix(const graph::Value& value) {
  return value.constant && value.type.dims.size() == 2;
}

bool acceptsQuantized(const NodeView& view) {
  const graph::Value* weight = view.input(1);
  return weight != nullptr && isMatrix(*weight) && isQuantized(view) &&
         isPerTensor(view.output(0)) &&
         symmetricWeights(weight, 1, static_cast<std::size_t>(weight->type.dims[1].size));
}

/// All rows of the first input times a constant matrix.
void lowerDense(const NodeView& view, Lowering& lowering) {
  const graph::Value& weight = *view.input(1);
  const graph::Value& result = *view.output(0);
  const std::int64_t inner = weight.type.dims[0].size;
  const std::int64_t columns = weight.type.dims[1].size;
  std::int64_t rows = 1;
  const auto& dims = view.inputType(0).dims;
  for (std::size_t i = 0; i + 1 < dims.size(); ++i) rows *= dims[i].size;
  kernels::DenseParams params;
  setClamp(view, params);
  const Operand x =
      lowering.reshaped(lowering.use(view.input(0)->id, Layout::Plain), {rows, inner});
  const Operand w = lowering.constant(permuted(*weight.constant, {1, 0}));
  const Operand y = lowering.reshaped(lowering.define(result.id, Layout::Plain), {rows, columns});
  if (!isQuantized(view)) {
    lowering.emit("dense_f32", params, {x, w, Operand{}}, {y});
    return;
  }
  const auto scaling = channelScaling(lowering, *view.input(0), weight, result,
                                      static_cast<std::size_t>(columns), true);
  const Operand scratch = lowering.scratch(
      isInt16(view) ? 0 : kernels::denseS8Scratch(static_cast<std::uint64_t>(inner)));
  lowering.emit(quantizedKernel("dense", view), params,
                {x, w, Operand{}, scaling.multiplier, scaling.shift}, {y, scratch});
}

Operand asMatrix(Lowering& lowering, graph::ValueId value, bool row) {
  const Operand operand = lowering.use(value, Layout::Plain);
  Dims dims = lowering.dims(operand);
  if (dims.size() > 1) return operand;
  dims.insert(row ? dims.begin() : dims.end(), 1);
  return lowering.reshaped(operand, dims);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const graph::Value& result = *view.output(0);
  if (view.inputType(0).element != ElementType::Float32 && !isQuantized(view)) {
    return view.refuse("operator.type", "runs on float32 and quantized int8 and int16, not on %1",
                       {elementTypeName(view.inputType(0).element)});
  }
  if (isMatrix(*view.input(1))) {
    lowerDense(view, lowering);
    return {};
  }
  const Operand a = asMatrix(lowering, view.input(0)->id, true);
  const Operand b = asMatrix(lowering, view.input(1)->id, false);
  const Operand defined = lowering.define(result.id, Layout::Plain);
  Dims dims = lowering.dims(defined);
  if (view.inputType(1).dims.size() == 1) dims.push_back(1);
  if (view.inputType(0).dims.size() == 1) dims.insert(dims.end() - 1, 1);
  const Operand y = lowering.reshaped(defined, dims);
  const Clamp clamp = clampOf(view);
  if (clamp.none()) {
    lowering.emit("matmul_f32", {a, b}, {y});
    return {};
  }
  const Operand product = lowering.temporary(ElementType::Float32, dims);
  lowering.emit("matmul_f32", {a, b}, {product});
  lowering.emit("clamp_f32", kernels::UnaryParams{clamp.minimum, clamp.maximum}, {product}, {y});
  return {};
}

}  // namespace

MOTE_OPERATOR(mat_mul) = {.type = "MatMul",
                          .infer = infer,
                          .cost = cost,
                          .lower = lower,
                          .parameters = parameters,
                          .quantized = QuantizedForm::OwnRange,
                          .int16 = true,
                          .weightAxis = weightAxis,
                          .acceptsQuantized = acceptsQuantized,
                          .clamps = true};

}  // namespace mote::operators::mat_mul_entry
