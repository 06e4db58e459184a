// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Det: determinants of the square matrices in the last two axes.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::det_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_TRY(requireReal(view, 0));
  MOTE_TRY(requireRank(view, 0, 2, 64));
  graph::TensorType type = view.inputType(0);
  if (!type.ranked) return Types{type};
  const std::size_t rank = type.dims.size();
  if (!compatible(type.dims[rank - 1], type.dims[rank - 2]))
    return view.refuse("det.shape", "%1 holds no square matrices", {type.text()});
  type.dims.resize(rank - 2);
  return Types{type};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  const std::int64_t size = view.inputType(0).dims.back().size;
  const Operand x = lowering.use(view.input(0)->id, Layout::Plain);
  const Operand work = lowering.temporary(ElementType::Float64, {size, size});
  lowering.emit("determinant_f32", {x}, {lowering.define(view.output(0)->id, Layout::Plain), work});
  return {};
}

}  // namespace

MOTE_OPERATOR(det) = {.type = "Det", .infer = infer, .lower = lower};

}  // namespace mote::operators::det_entry
