// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ConstantOfShape: a tensor of the given shape, filled with one value.
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::constant_of_shape_entry {
namespace {

Result<Array> fillValue(const NodeView& view) {
  static constexpr float kZero = 0.0F;
  const auto& attributes = view.node().attributes;
  const auto found = attributes.find("value");
  if (found == attributes.end()) return Array::floats({}, std::span(&kZero, 1));
  const auto* value = std::get_if<Array>(&found->second);
  if (value == nullptr || value->elements() != 1 || elementBytes(value->type()) == 0) {
    return view.refuse("constant-of-shape.value", "needs a single number as its value");
  }
  return value->reshaped({});
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_ASSIGN(const Array value, fillValue(view));
  MOTE_ASSIGN(const IntegerList shape, integerList(view, 0));
  if (!shape.count) return Types{unranked(value.type())};
  std::vector<graph::Dim> dims(*shape.count);
  for (std::size_t i = 0; shape.values && i < dims.size(); ++i) {
    if ((*shape.values)[i] < 0) {
      return view.refuse("operator.size", "a dimension would become %1",
                         {std::to_string((*shape.values)[i])});
    }
    dims[i] = dimOf((*shape.values)[i]);
  }
  return output(view, ranked(value.type(), std::move(dims)));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const Array value, fillValue(view));
  lowering.emit("broadcast", {lowering.constant(value)},
                {lowering.define(view.output(0)->id, Layout::Plain)});
  return {};
}

}  // namespace

MOTE_OPERATOR(constant_of_shape) = {
    .type = "ConstantOfShape", .infer = infer, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::constant_of_shape_entry
