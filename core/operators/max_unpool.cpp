// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MaxUnpool: each element back in the place that MaxPool found it, zeros elsewhere.
#include "core/kernels/movement.h"
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"
#include "core/operators/interface/steps.h"
#include "core/operators/interface/window.h"

namespace mote::operators::max_unpool_entry {
namespace {

/// What the pool's input was, as far as the node's attributes tell.
Result<graph::TensorType> pooledFrom(const NodeView& view) {
  graph::TensorType result = view.inputType(0);
  MOTE_ASSIGN(const Window window, readWindow(view, view.integers("kernel_shape")));
  if (!result.ranked) return result;
  if (result.dims.size() != window.rank() + 2 || window.rank() == 0) {
    return view.refuse("operator.rank", "kernel_shape has %1 entries for an input of shape %2",
                       {std::to_string(window.rank()), result.text()});
  }
  for (std::size_t i = 0; i < window.rank(); ++i) {
    graph::Dim& dim = result.dims[i + 2];
    MOTE_ASSIGN(const graph::Dim fewer, enlarged(view, dim, -1));
    MOTE_ASSIGN(const graph::Dim strided, scaled(view, fewer, window.strides[i]));
    const std::int64_t rest = window.kernel[i] - window.padsBegin[i] - window.padsEnd[i];
    MOTE_ASSIGN(dim, enlarged(view, strided, rest));
  }
  return result;
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 3));
  MOTE_TRY(requireNumber(view, 0));
  MOTE_TRY(requireElement(view, 1, {ElementType::Int64}));
  MOTE_ASSIGN(graph::TensorType result, pooledFrom(view));
  MOTE_ASSIGN(const IntegerList shape, integerList(view, 2));
  if (!shape.given || !result.ranked) return output(view, std::move(result));
  if (!shape.values) return Types{ranked(result.element, unknownDims(result.dims.size()))};
  if (shape.values->size() != result.dims.size())
    return view.refuse("unpool.shape", "cannot become %1", {dimsText(*shape.values)});
  for (std::size_t i = 0; i < result.dims.size(); ++i) {
    const std::int64_t size = (*shape.values)[i];
    const bool shrinks = result.dims[i].known() && size < result.dims[i].size;
    if (size < 1 || shrinks)
      return view.refuse("unpool.shape", "cannot become %1", {dimsText(*shape.values)});
    result.dims[i] = dimOf(size);
  }
  return output(view, std::move(result));
}

/// Scattered into what the pool saw; a larger output shape adds zeros behind.
Result<void> lower(const NodeView& view, Lowering& lowering) {
  const Steps steps(lowering);
  MOTE_ASSIGN(const graph::TensorType inner, pooledFrom(view));
  const Dims dims = inner.sizes();
  std::int64_t total = 1;
  for (const auto dim : dims) total *= dim;
  const Operand x = lowering.use(view.input(0)->id, Layout::Plain);
  const Operand places = lowering.use(view.input(1)->id, Layout::Plain);
  std::int64_t count = 1;
  for (const auto dim : steps.dims(x)) count *= dim;
  const Operand zeros = lowering.temporary(steps.type(x), {total});
  lowering.emit("broadcast", {steps.number(steps.type(x), 0.0)}, {zeros});
  const Operand filled = lowering.temporary(steps.type(x), {total});
  lowering.emit("scatter_elements", kernels::ScatterParams{},
                {zeros, steps.reshaped(places, {count}), steps.reshaped(x, {count})}, {filled});
  Dims behind = view.output(0)->type.sizes();
  for (std::size_t i = 0; i < dims.size(); ++i) behind[i] -= dims[i];
  steps.give(view, 0, steps.padded(steps.reshaped(filled, dims), Dims(dims.size(), 0), behind));
  return {};
}

}  // namespace

MOTE_OPERATOR(max_unpool) = {.type = "MaxUnpool", .infer = infer, .lower = lower};

}  // namespace mote::operators::max_unpool_entry
