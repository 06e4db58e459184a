// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DFT: the discrete Fourier transform along one axis of a signal [batch, d..., 1 or 2].
#include <algorithm>

#include "core/operators/interface/fourier.h"
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::dft_entry {
namespace {

/// The transform's length, -1 while it is not known.
Result<std::int64_t> lengthOf(const NodeView& view, const graph::Dim& along) {
  MOTE_ASSIGN(const IntegerList given, integerList(view, 1));
  if (!given.given) return along.known() ? along.size : -1;
  if (!given.values) return std::int64_t{-1};
  if (given.values->size() != 1 || given.values->front() < 1 || given.values->front() > kMaxDim)
    return view.refuse("dft.length", "needs one length of at least 1");
  return given.values->front();
}

bool onesided(const NodeView& view) {
  return view.integer("onesided", 0) != 0;
}

Result<std::size_t> axisOf(const NodeView& view) {
  const std::size_t rank = view.inputType(0).dims.size();
  MOTE_ASSIGN(const std::size_t axis, normalizeAxis(view, view.integer("axis", 1), rank));
  if (axis + 1 == rank) return view.refuse("operator.axis", "cannot transform the last axis");
  return axis;
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 2));
  MOTE_TRY(requireReal(view, 0));
  MOTE_TRY(requireRank(view, 0, 2, 64));
  const graph::TensorType& signal = view.inputType(0);
  if (!signal.ranked) return Types{unranked(signal.element)};
  MOTE_ASSIGN(const std::size_t axis, axisOf(view));
  const graph::Dim& parts = signal.dims.back();
  if (parts.known() && parts.size != 1 && parts.size != 2)
    return view.refuse("dft.parts", "takes real or complex numbers, not %1", {signal.text()});
  if (onesided(view) && view.integer("inverse", 0) != 0)
    return view.refuse("dft.onesided", "has no inverse of one side");
  MOTE_ASSIGN(const std::int64_t length, lengthOf(view, signal.dims[axis]));
  std::vector<graph::Dim> dims = signal.dims;
  dims.back() = dimOf(2);
  dims[axis] = dimOf(length < 0 || !onesided(view) ? length : length / 2 + 1);
  return output(view, ranked(signal.element, std::move(dims)));
}

/// The axis goes behind the others, beside the parts; there each row is one product.
Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  MOTE_ASSIGN(const std::size_t axis, axisOf(view));
  const Dims dims = view.inputType(0).sizes();
  MOTE_ASSIGN(const std::int64_t length, lengthOf(view, dimOf(dims[axis])));
  if (length < 0) return view.refuse("operator.not-constant", "runs with a constant length");
  const Fourier fourier{.inputs = std::min(dims[axis], length),
                        .length = length,
                        .outputs = view.output(0)->type.dims[axis].size,
                        .complex = dims.back() == 2,
                        .inverse = view.integer("inverse", 0) != 0};
  if (fourier.inputs > Fourier::kMaxEntries / (4 * fourier.outputs))
    return view.refuse("dft.length", "would need too large a table of cosines");
  const Steps steps(lowering);
  Permutation order;
  for (std::size_t i = 0; i + 1 < dims.size(); ++i)
    if (i != axis) order.push_back(i);
  order.insert(order.end(), {axis, dims.size() - 1});
  Permutation back(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) back[order[i]] = i;
  Operand signal = lowering.use(view.input(0)->id, Layout::Plain);
  signal = transposed(lowering, steps.slice(signal, axis, 0, 1, fourier.inputs), order);
  Dims moved = steps.dims(signal);
  std::int64_t rows = 1;
  for (std::size_t i = 0; i + 2 < moved.size(); ++i) rows *= moved[i];
  const Operand result =
      transform(lowering, fourier, steps.reshaped(signal, {rows, fourier.width()}));
  moved[moved.size() - 2] = fourier.outputs;
  moved.back() = 2;
  steps.give(view, 0, transposed(lowering, steps.reshaped(result, moved), back));
  return {};
}

}  // namespace

MOTE_OPERATOR(dft) = {.type = "DFT", .infer = infer, .lower = lower};

}  // namespace mote::operators::dft_entry
