// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The axis, in plain dims for the rule and in stored ones for the kernel.
#include "core/operators/interface/along_axis.h"

#include "core/operators/interface/real.h"

namespace mote::operators {

Result<Types> inferAlongAxis(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_TRY(requireReal(view, 0));
  const graph::TensorType& data = view.inputType(0);
  if (data.ranked) MOTE_TRY(normalizeAxis(view, view.integer("axis", -1), data.dims.size()));
  return Types{data};
}

Result<AlongAxis> defineAlongAxis(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  const std::size_t rank = view.inputType(0).dims.size();
  MOTE_ASSIGN(const std::size_t axis, normalizeAxis(view, view.integer("axis", -1), rank));
  const Layout layout = lowering.layoutOf(view.input(0)->id);
  const std::size_t stored = storedAxis(axis, rank, layout);
  AlongAxis along;
  along.input = lowering.use(view.input(0)->id, layout);
  along.output = lowering.define(view.output(0)->id, layout);
  along.view = axisView(lowering.dims(along.input), stored, stored);
  return along;
}

}  // namespace mote::operators
