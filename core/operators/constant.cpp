// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Constant: the tensor, number or list of numbers in its attribute.
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::constant_entry {
namespace {

std::int64_t sizeOf(const auto& list) {
  return static_cast<std::int64_t>(list.size());
}

template <typename T>
const T* attribute(const NodeView& view, std::string_view name) {
  const auto& attributes = view.node().attributes;
  const auto found = attributes.find(name);
  return found == attributes.end() ? nullptr : std::get_if<T>(&found->second);
}

std::vector<Array> fold(const NodeView& view) {
  if (const auto* array = attribute<Array>(view, "value")) {
    if (array->empty()) return {};
    return {*array};
  }
  if (const auto* real = attribute<float>(view, "value_float"))
    return {Array::floats({}, std::span(real, 1))};
  if (const auto* reals = attribute<std::vector<float>>(view, "value_floats"))
    return {Array::floats({sizeOf(*reals)}, *reals)};
  if (const auto* integer = attribute<std::int64_t>(view, "value_int"))
    return {Array::int64s({}, std::span(integer, 1))};
  if (const auto* integers = attribute<std::vector<std::int64_t>>(view, "value_ints"))
    return {Array::int64s({sizeOf(*integers)}, *integers)};
  return {};
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 0, 0));
  const auto values = fold(view);
  if (values.empty()) {
    return view.refuse("constant.value", "has no tensor, number or list of numbers as its value");
  }
  return output(view, graph::TensorType::of(values[0].type(), values[0].dims()));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerConstants(view, lowering, fold(view));
}

}  // namespace

MOTE_OPERATOR(constant) = {
    .type = "Constant", .infer = infer, .fold = fold, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::constant_entry
