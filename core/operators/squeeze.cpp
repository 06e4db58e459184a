// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Squeeze: dims of size 1 go, all of them or those named.
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::squeeze_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 2));
  const graph::TensorType& data = view.inputType(0);
  MOTE_ASSIGN(const IntegerList named, integerList(view, 1, "axes"));
  if (!data.ranked || (named.given && !named.values)) return Types{unranked(data.element)};
  std::vector<bool> goes(data.dims.size(), false);
  if (named.given) {
    MOTE_ASSIGN(const auto axes, normalizeAxes(view, *named.values, data.dims.size()));
    for (const std::size_t axis : axes) {
      if (data.dims[axis].known() && data.dims[axis].size != 1) {
        return view.refuse("squeeze.size", "dimension %1 of %2 is not 1",
                           {std::to_string(axis), data.text()});
      }
      goes[axis] = true;
    }
  }
  std::vector<graph::Dim> left;
  for (std::size_t axis = 0; axis < goes.size(); ++axis) {
    const graph::Dim& dim = data.dims[axis];
    if (!named.given && !dim.known()) return Types{unranked(data.element)};
    if (goes[axis] || (!named.given && dim.size == 1)) continue;
    left.push_back(dim);
  }
  return output(view, ranked(data.element, std::move(left)));
}

}  // namespace

MOTE_OPERATOR(squeeze) = {.type = "Squeeze",
                          .infer = infer,
                          .lower = lowerReshape,
                          .elements = Elements::Any,
                          .quantized = QuantizedForm::InputRange,
                          .activationInputs = 1};

}  // namespace mote::operators::squeeze_entry
