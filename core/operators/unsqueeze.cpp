// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unsqueeze: dims of size 1 come in at the named places of the output.
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::unsqueeze_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 2));
  const graph::TensorType& data = view.inputType(0);
  MOTE_ASSIGN(const IntegerList named, integerList(view, 1, "axes"));
  if (!named.given) return view.refuse("operator.axes-missing", "names no axes");
  if (!data.ranked || !named.count) return Types{unranked(data.element)};
  const std::size_t rank = data.dims.size() + *named.count;
  if (!named.values) return output(view, ranked(data.element, unknownDims(rank)));
  MOTE_ASSIGN(const auto axes, normalizeAxes(view, *named.values, rank));
  std::vector<graph::Dim> dims = data.dims;
  for (const std::size_t axis : axes) {
    dims.insert(dims.begin() + static_cast<std::ptrdiff_t>(axis), dimOf(1));
  }
  return output(view, ranked(data.element, std::move(dims)));
}

}  // namespace

MOTE_OPERATOR(unsqueeze) = {.type = "Unsqueeze",
                            .infer = infer,
                            .lower = lowerReshape,
                            .elements = Elements::Any,
                            .quantized = QuantizedForm::InputRange,
                            .activationInputs = 1};

}  // namespace mote::operators::unsqueeze_entry
