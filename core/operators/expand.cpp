// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Expand: the input broadcast together with a shape, NumPy's rules.
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::expand_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  const graph::TensorType& data = view.inputType(0);
  MOTE_ASSIGN(const IntegerList shape, integerList(view, 1));
  if (!data.ranked || !shape.count) return Types{unranked(data.element)};
  if (!shape.values) {
    return Types{ranked(data.element, unknownDims(std::max(data.dims.size(), *shape.count)))};
  }
  std::vector<graph::Dim> wanted;
  for (const std::int64_t size : *shape.values) {
    if (size < 0) return view.refuse("expand.shape", "cannot become %1", {dimsText(*shape.values)});
    wanted.push_back(dimOf(size));
  }
  auto dims = broadcastDims(data.dims, wanted);
  if (!dims) {
    return view.refuse("operator.broadcast", "shapes %1 and %2 do not go together",
                       {data.text(), dimsText(*shape.values)});
  }
  return output(view, ranked(data.element, std::move(*dims)));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (view.inputType(0).sizes() == view.output(0)->type.sizes())
    return lowerIdentity(view, lowering);
  MOTE_ASSIGN(const Operand data, movable(view, lowering, 0, Layout::Plain));
  lowering.emit("broadcast", {data}, {lowering.define(view.output(0)->id, Layout::Plain)});
  return {};
}

}  // namespace

MOTE_OPERATOR(expand) = {.type = "Expand",
                         .infer = infer,
                         .lower = lower,
                         .elements = Elements::Any,
                         .quantized = QuantizedForm::InputRange,
                         .activationInputs = 1};

}  // namespace mote::operators::expand_entry
