// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gemm: alpha * A' * B' + beta * C, the dense layer.
#include <limits>

#include "core/kernels/dense.h"
#include "core/kernels/elementwise.h"
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/quantized.h"
#include "core/operators/interface/rules.h"

namespace mote::operators::gemm_entry {
namespace {

bool flag(const NodeView& view, std::string_view name) {
  return view.integer(name, 0) != 0;
}

/// Sizes of the product: rows, columns, inner.
struct Sizes {
  graph::Dim rows;
  graph::Dim columns;
  graph::Dim inner;
  graph::Dim otherInner;
};

Sizes sizesOf(const NodeView& view) {
  const auto& a = view.inputType(0).dims;
  const auto& b = view.inputType(1).dims;
  const std::size_t left = flag(view, "transA") ? 1 : 0;
  const std::size_t right = flag(view, "transB") ? 0 : 1;
  return {a[left], b[right], a[1 - left], b[1 - right]};
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 3));
  MOTE_TRY(requireRank(view, 0, 2, 2));
  MOTE_TRY(requireRank(view, 1, 2, 2));
  const auto& a = view.inputType(0);
  const auto& b = view.inputType(1);
  if (!a.ranked || !b.ranked) return Types{ranked(a.element, std::vector<graph::Dim>(2))};
  const Sizes sizes = sizesOf(view);
  if (!compatible(sizes.inner, sizes.otherInner)) {
    return view.refuse("gemm.shape", "%1 times %2: the inner sizes differ", {a.text(), b.text()});
  }
  const auto result = ranked(a.element, {sizes.rows, sizes.columns});
  const auto& c = view.inputType(2);
  if (c.ranked) {
    const auto joined = broadcastDims(result.dims, c.dims);
    bool fits = joined && joined->size() == 2;
    for (std::size_t i = 0; fits && i < 2; ++i) fits = compatible((*joined)[i], result.dims[i]);
    if (!fits) {
      return view.refuse("gemm.bias", "C of shape %1 does not broadcast to %2",
                         {c.text(), result.text()});
    }
  }
  return Types{result};
}

Cost cost(const NodeView& view) {
  const Sizes sizes = sizesOf(view);
  return {static_cast<std::uint64_t>(sizes.rows.size) *
          static_cast<std::uint64_t>(sizes.columns.size) *
          static_cast<std::uint64_t>(sizes.inner.size)};
}

ParameterInputs parameters(const NodeView&) {
  return {0, 1, 2};
}

int weightAxis(const NodeView& view) {
  return flag(view, "transB") ? 0 : 1;
}

bool isOne(float value) {
  return value == 1.0F;
}

bool acceptsQuantized(const NodeView& view) {
  const auto& weight = view.inputType(1);
  if (!weight.fullyKnown() || weight.dims.size() != 2 || flag(view, "transA")) return false;
  if (!isOne(view.real("alpha", 1.0F)) || !isOne(view.real("beta", 1.0F))) return false;
  const int axis = weightAxis(view);
  const auto columns = static_cast<std::size_t>(weight.dims[static_cast<std::size_t>(axis)].size);
  return isQuantized(view) && isPerTensor(view.output(0)) &&
         symmetricWeights(view.input(1), axis, columns) && quantizedBias(view.input(2), columns);
}

/// B as [columns, inner].
Operand weightOperand(const NodeView& view, Lowering& lowering) {
  const graph::Value& weight = *view.input(1);
  if (flag(view, "transB")) return lowering.use(weight.id, Layout::Plain);
  if (weight.constant) return lowering.constant(permuted(*weight.constant, {1, 0}));
  return transposed(lowering, lowering.use(weight.id, Layout::Plain), {1, 0});
}

/// C is one value per column and known: the kernel adds it.
bool isBias(const NodeView& view, std::int64_t columns) {
  const Array* c = view.inputConstant(2);
  if (c == nullptr || c->elements() != static_cast<std::size_t>(columns)) return false;
  return isOne(view.real("alpha", 1.0F)) && isOne(view.real("beta", 1.0F)) &&
         (c->dims().empty() || c->dims().back() == columns);
}

Operand scaledBy(Lowering& lowering, Operand operand, float factor) {
  if (isOne(factor)) return operand;
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  const Operand constant = lowering.constant(Array::floats({}, std::span(&factor, 1)));
  const Operand result = lowering.temporary(ElementType::Float32, lowering.dims(operand));
  lowering.emit("mul", kernels::BinaryParams{-kInfinity, kInfinity}, {operand, constant}, {result});
  return result;
}

void lowerQuantized(const NodeView& view, Lowering& lowering, Operand a, Operand b) {
  kernels::DenseParams params;
  setClamp(view, params);
  const auto columns = static_cast<std::size_t>(sizesOf(view).columns.size);
  const auto scaling =
      channelScaling(lowering, *view.input(0), *view.input(1), *view.output(0), columns, true);
  const Operand bias = view.hasInput(2)
                           ? lowering.reshaped(lowering.use(view.input(2)->id, Layout::Plain),
                                               {static_cast<std::int64_t>(columns)})
                           : Operand{};
  const auto inner = static_cast<std::uint64_t>(sizesOf(view).inner.size);
  const Operand scratch = lowering.scratch(isInt16(view) ? 0 : kernels::denseS8Scratch(inner));
  lowering.emit(quantizedKernel("dense", view), params,
                {a, b, bias, scaling.multiplier, scaling.shift},
                {lowering.define(view.output(0)->id, Layout::Plain), scratch});
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (view.inputType(0).element != ElementType::Float32 && !isQuantized(view)) {
    return view.refuse("operator.type", "runs on float32 and quantized int8 and int16, not on %1",
                       {elementTypeName(view.inputType(0).element)});
  }
  Operand a = lowering.use(view.input(0)->id, Layout::Plain);
  if (flag(view, "transA")) a = transposed(lowering, a, {1, 0});
  const Operand b = weightOperand(view, lowering);
  if (isQuantized(view)) {
    lowerQuantized(view, lowering, a, b);
    return {};
  }
  const Clamp clamp = clampOf(view);
  kernels::DenseParams params;
  const std::int64_t columns = sizesOf(view).columns.size;
  const bool bias = isBias(view, columns);
  const bool direct = bias || (!view.hasInput(2) && isOne(view.real("alpha", 1.0F)));
  params.minimum = direct ? clamp.minimum : Clamp{}.minimum;
  params.maximum = direct ? clamp.maximum : Clamp{}.maximum;
  const Operand y = lowering.define(view.output(0)->id, Layout::Plain);
  const Operand c = view.hasInput(2) ? lowering.use(view.input(2)->id, Layout::Plain) : Operand{};
  if (direct) {
    const Operand row = bias ? lowering.reshaped(c, {columns}) : Operand{};
    lowering.emit("dense_f32", params, {a, b, row}, {y});
    return {};
  }
  Operand product = lowering.temporary(ElementType::Float32, lowering.dims(y));
  lowering.emit("dense_f32", params, {a, b, Operand{}}, {product});
  product = scaledBy(lowering, product, view.real("alpha", 1.0F));
  const float zero = 0.0F;
  const Operand addend = c.present() ? scaledBy(lowering, c, view.real("beta", 1.0F))
                                     : lowering.constant(Array::floats({}, std::span(&zero, 1)));
  lowering.emit("add", kernels::BinaryParams{clamp.minimum, clamp.maximum}, {product, addend}, {y});
  return {};
}

}  // namespace

MOTE_OPERATOR(gemm) = {.type = "Gemm",
                       .infer = infer,
                       .cost = cost,
                       .lower = lower,
                       .parameters = parameters,
                       .quantized = QuantizedForm::OwnRange,
                       .int16 = true,
                       .weightAxis = weightAxis,
                       .acceptsQuantized = acceptsQuantized,
                       .clamps = true};

}  // namespace mote::operators::gemm_entry
