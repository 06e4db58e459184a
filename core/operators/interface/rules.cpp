// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shared shape rules: operand counts, axes, broadcasting.
#include "core/operators/interface/rules.h"

#include <algorithm>

#include "core/array/array.h"

namespace mote::operators {

Result<void> requireOperands(const NodeView& view, std::size_t minimum, std::size_t maximum,
                             std::size_t outputs) {
  if (view.inputCount() > maximum) {
    return view.refuse("operator.inputs", "takes at most %1 inputs, not %2",
                       {std::to_string(maximum), std::to_string(view.inputCount())});
  }
  for (std::size_t i = 0; i < minimum; ++i) {
    if (!view.hasInput(i)) {
      return view.refuse("operator.input-missing", "input %1 is missing", {std::to_string(i + 1)});
    }
  }
  if (view.outputCount() < 1 || view.outputCount() > outputs) {
    return view.refuse("operator.outputs", "has %1 outputs instead of 1 to %2",
                       {std::to_string(view.outputCount()), std::to_string(outputs)});
  }
  if (view.output(0) == nullptr)
    return view.refuse("operator.output-missing", "its first output is left out");
  return {};
}

Result<void> requireElement(const NodeView& view, std::size_t input,
                            std::initializer_list<ElementType> allowed) {
  const ElementType element = view.inputType(input).element;
  if (element == ElementType::Undefined) return {};
  if (std::find(allowed.begin(), allowed.end(), element) != allowed.end()) return {};
  return view.refuse("operator.type", "input %1 cannot be of type %2",
                     {std::to_string(input + 1), elementTypeName(element)});
}

Result<void> requireRank(const NodeView& view, std::size_t input, std::size_t minimum,
                         std::size_t maximum) {
  const auto& type = view.inputType(input);
  if (!type.ranked || (type.dims.size() >= minimum && type.dims.size() <= maximum)) return {};
  return view.refuse("operator.rank", "input %1 of shape %2 has %3 dimensions, %4 to %5 are taken",
                     {std::to_string(input + 1), type.text(), std::to_string(type.dims.size()),
                      std::to_string(minimum), std::to_string(maximum)});
}

Result<std::size_t> normalizeAxis(const NodeView& view, std::int64_t axis, std::size_t rank) {
  const auto signedRank = static_cast<std::int64_t>(rank);
  if (axis < -signedRank || axis >= signedRank) {
    return view.refuse("operator.axis", "axis %1 is not in a tensor of %2 dimensions",
                       {std::to_string(axis), std::to_string(rank)});
  }
  return static_cast<std::size_t>(axis < 0 ? axis + signedRank : axis);
}

Result<Types> sameAsInput(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, view.inputCount()));
  return Types{view.inputType(0)};
}

Result<Types> broadcastInputs(const NodeView& view, ElementType element) {
  MOTE_TRY(requireOperands(view, 1, view.inputCount()));
  graph::TensorType result = view.inputType(0);
  for (std::size_t i = 1; i < view.inputCount(); ++i) {
    const auto& type = view.inputType(i);
    if (result.element == ElementType::Undefined) result.element = type.element;
    if (!type.ranked) result.ranked = false;
    if (!result.ranked) continue;
    auto dims = broadcastDims(result.dims, type.dims);
    if (!dims) {
      return view.refuse("operator.broadcast", "shapes %1 and %2 do not go together",
                         {result.text(), type.text()});
    }
    result.dims = std::move(*dims);
  }
  if (!result.ranked) result.dims.clear();
  if (element != ElementType::Undefined) result.element = element;
  return Types{result};
}

std::optional<std::vector<graph::Dim>> broadcastDims(const std::vector<graph::Dim>& a,
                                                     const std::vector<graph::Dim>& b) {
  const auto& longer = a.size() >= b.size() ? a : b;
  const auto& shorter = a.size() >= b.size() ? b : a;
  std::vector<graph::Dim> result = longer;
  const std::size_t lead = longer.size() - shorter.size();
  for (std::size_t i = 0; i < shorter.size(); ++i) {
    graph::Dim& left = result[lead + i];
    const graph::Dim& right = shorter[i];
    if (left == right || (right.known() && right.size == 1)) continue;
    if (left.known() && left.size == 1) {
      left = right;
    } else if (left.known() && right.known()) {
      return std::nullopt;
    } else if (!left.known()) {
      left = right.known() ? right : graph::Dim{};
    }
  }
  return result;
}

bool compatible(const graph::Dim& a, const graph::Dim& b) noexcept {
  return !a.known() || !b.known() || a.size == b.size;
}

graph::Dim dimOf(std::int64_t size) {
  return graph::Dim{size, {}};
}

graph::TensorType unranked(ElementType element) {
  return {element, false, {}};
}

graph::TensorType ranked(ElementType element, std::vector<graph::Dim> dims) {
  return graph::TensorType{element, true, std::move(dims)};
}

}  // namespace mote::operators
