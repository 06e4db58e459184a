// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tile: the input repeated along each axis.
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::tile_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  graph::TensorType result = view.inputType(0);
  MOTE_ASSIGN(const IntegerList repeats, integerList(view, 1));
  if (!result.ranked) {
    if (!repeats.count) return Types{unranked(result.element)};
    return Types{ranked(result.element, unknownDims(*repeats.count))};
  }
  if (repeats.count && *repeats.count != result.dims.size()) {
    return view.refuse("tile.repeats", "repeats %1 dimensions of a tensor of %2",
                       {std::to_string(*repeats.count), std::to_string(result.dims.size())});
  }
  for (std::size_t i = 0; i < result.dims.size(); ++i) {
    if (!repeats.values) {
      result.dims[i] = graph::Dim{};
    } else {
      MOTE_ASSIGN(result.dims[i], scaled(view, result.dims[i], (*repeats.values)[i]));
    }
  }
  return output(view, std::move(result));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const Layout layout = lowering.layoutOf(view.input(0)->id);
  MOTE_ASSIGN(const Operand data, movable(view, lowering, 0, layout));
  lowering.emit("tile", {data}, {lowering.define(view.output(0)->id, layout)});
  return {};
}

}  // namespace

MOTE_OPERATOR(tile) = {.type = "Tile",
                       .infer = infer,
                       .lower = lower,
                       .elements = Elements::Any,
                       .quantized = QuantizedForm::InputRange,
                       .activationInputs = 1};

}  // namespace mote::operators::tile_entry
