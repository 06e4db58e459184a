// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the two casting kernels serves a pair of types.
#include "core/operators/interface/casting.h"

#include "core/operators/interface/movement.h"

namespace mote::operators {
namespace {

/// Types of the kernel that boards use.
bool isCommon(ElementType type) {
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

}  // namespace

void emitCast(Lowering& lowering, Operand from, Operand to) {
  const bool common = isCommon(lowering.type(from)) && isCommon(lowering.type(to));
  lowering.emit(common ? "cast" : "cast_wide", {from}, {to});
}

Operand castTo(Lowering& lowering, Operand operand, ElementType type) {
  if (lowering.type(operand) == type) return operand;
  const Operand result = lowering.temporary(type, lowering.dims(operand));
  emitCast(lowering, operand, result);
  return result;
}

Result<void> lowerCast(const NodeView& view, Lowering& lowering) {
  const graph::Value& from = *view.input(0);
  const graph::Value& to = *view.output(0);
  if (from.type.element == to.type.element) return lowerIdentity(view, lowering);
  if (elementBytes(from.type.element) == 0 || elementBytes(to.type.element) == 0) {
    return view.refuse("operator.type", "does not run from %1 to %2",
                       {elementTypeName(from.type.element), elementTypeName(to.type.element)});
  }
  const Layout layout = lowering.layoutOf(from.id);
  const Operand source = lowering.use(from.id, layout);
  emitCast(lowering, source, lowering.define(to.id, layout));
  return {};
}

std::vector<Array> foldCast(const NodeView& view, ElementType to) {
  const Array* constant = view.inputConstant(0);
  const bool other = constant != nullptr && (constant->type() == ElementType::Float16 ||
                                             constant->type() == ElementType::Float64);
  if (!other || to != ElementType::Float32) return {};
  return {Array::floats(constant->dims(), constant->toFloats())};
}

}  // namespace mote::operators
