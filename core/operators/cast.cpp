// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cast: every element as another type; reals lose what is behind the point.
#include "core/operators/interface/casting.h"
#include "core/operators/interface/onnx_element.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"

namespace mote::operators::cast_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  const ElementType to = elementOfOnnx(view.integer("to", 0));
  if (to == ElementType::Undefined) {
    return view.refuse("cast.type", "casts to element type %1, which is none of ours",
                       {std::to_string(view.integer("to", 0))});
  }
  graph::TensorType result = view.inputType(0);
  result.element = to;
  return Types{result};
}

std::vector<Array> fold(const NodeView& view) {
  return foldCast(view, elementOfOnnx(view.integer("to", 0)));
}

}  // namespace

MOTE_OPERATOR(cast) = {
    .type = "Cast", .infer = infer, .fold = fold, .lower = lowerCast, .elements = Elements::Any};

}  // namespace mote::operators::cast_entry
