// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cast: every element as another type; reals lose what is behind the point.
#include "core/operators/interface/movement.h"
#include "core/operators/interface/onnx_element.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"

namespace mote::operators {
namespace {

bool runs(ElementType type) {
  switch (type) {
    case ElementType::Float32:
    case ElementType::Int8:
    case ElementType::UInt8:
    case ElementType::Int32:
    case ElementType::Int64:
    case ElementType::Bool:
      return true;
    default:
      return false;
  }
}

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

/// Constants of other widths (models stored in half precision) are widened beforehand.
std::vector<Array> fold(const NodeView& view) {
  const Array* constant = view.inputConstant(0);
  const bool other = constant != nullptr && (constant->type() == ElementType::Float16 ||
                                             constant->type() == ElementType::Float64);
  if (!other || elementOfOnnx(view.integer("to", 0)) != ElementType::Float32) return {};
  return {Array::floats(constant->dims(), constant->toFloats())};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const graph::Value& from = *view.input(0);
  const graph::Value& to = *view.output(0);
  if (from.type.element == to.type.element) return lowerIdentity(view, lowering);
  if (!runs(from.type.element) || !runs(to.type.element)) {
    return view.refuse("operator.type", "does not run from %1 to %2",
                       {elementTypeName(from.type.element), elementTypeName(to.type.element)});
  }
  const Layout layout = lowering.layoutOf(from.id);
  const Operand source = lowering.use(from.id, layout);
  lowering.emit("cast", {source}, {lowering.define(to.id, layout)});
  return {};
}

}  // namespace

MOTE_OPERATOR(cast) = {.type = "Cast", .infer = infer, .fold = fold, .lower = lower};

}  // namespace mote::operators
