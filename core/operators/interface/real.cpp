// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Element types of element-wise operators.
#include "core/operators/interface/real.h"

#include "core/operators/interface/sizes.h"

namespace mote::operators {

Result<void> requireOneElement(const NodeView& view) {
  ElementType element = ElementType::Undefined;
  for (std::size_t i = 0; i < view.inputCount(); ++i) {
    if (element == ElementType::Undefined) element = view.inputType(i).element;
    MOTE_TRY(requireElement(view, i, {element}));
  }
  return {};
}

Result<void> requireReal(const NodeView& view, std::size_t input) {
  const graph::Value* value = view.input(input);
  if (value != nullptr && value->quantization && elementBytes(value->type.element) <= 4) return {};
  return requireElement(view, input,
                        {ElementType::Float32, ElementType::Float16, ElementType::Float64});
}

Result<void> requireNumber(const NodeView& view, std::size_t input) {
  return requireElement(
      view, input,
      {ElementType::Float32, ElementType::Float16, ElementType::Float64, ElementType::Int8,
       ElementType::UInt8, ElementType::Int16, ElementType::UInt16, ElementType::Int32,
       ElementType::UInt32, ElementType::Int64, ElementType::UInt64});
}

Result<Types> inferReal(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_TRY(requireReal(view, 0));
  return sameAsInput(view);
}

Result<Types> inferNumber(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_TRY(requireNumber(view, 0));
  return sameAsInput(view);
}

Result<Types> inferVariadic(const NodeView& view) {
  const std::size_t count = view.inputCount() == 0 ? 1 : view.inputCount();
  MOTE_TRY(requireOperands(view, count, count));
  for (std::size_t i = 0; i < count; ++i) MOTE_TRY(requireNumber(view, i));
  MOTE_TRY(requireOneElement(view));
  MOTE_ASSIGN(Types types, broadcastInputs(view));
  return output(view, std::move(types[0]));
}

}  // namespace mote::operators
