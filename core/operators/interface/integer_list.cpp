// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Integer lists from inputs and attributes, and axes made positive.
#include "core/operators/interface/integer_list.h"

#include <algorithm>

#include "core/operators/interface/rules.h"

namespace mote::operators {
namespace {

Error tooLong(const NodeView& view, std::size_t length) {
  return view.refuse("operator.list-length", "a list of %1 integers is longer than %2",
                     {std::to_string(length), std::to_string(kMaxListLength)});
}

}  // namespace

Result<IntegerList> integerList(const NodeView& view, std::size_t index,
                                std::string_view attribute) {
  IntegerList list;
  if (!view.hasInput(index)) {
    list.given = !attribute.empty() && view.hasAttribute(attribute);
    if (!list.given) return list;
    list.values = view.integers(attribute);
    list.count = list.values->size();
    if (*list.count > kMaxListLength) return tooLong(view, *list.count);
    return list;
  }
  list.given = true;
  MOTE_TRY(requireElement(view, index, {ElementType::Int32, ElementType::Int64}));
  MOTE_TRY(requireRank(view, index, 0, 1));
  const graph::TensorType& type = view.inputType(index);
  if (const Array* array = view.inputConstant(index)) {
    if (array->elements() > kMaxListLength) return tooLong(view, array->elements());
    if (array->type() != ElementType::Int32 && array->type() != ElementType::Int64) {
      return view.refuse("operator.type", "input %1 cannot be of type %2",
                         {std::to_string(index + 1), elementTypeName(array->type())});
    }
    list.values = array->toInt64s();
    list.count = list.values->size();
  } else if (type.ranked && (type.dims.empty() || type.dims[0].known())) {
    const std::int64_t count = type.dims.empty() ? 1 : type.dims[0].size;
    list.count = static_cast<std::size_t>(count);
    if (*list.count > kMaxListLength) return tooLong(view, *list.count);
  }
  return list;
}

Result<std::vector<std::size_t>> normalizeAxes(const NodeView& view,
                                               const std::vector<std::int64_t>& axes,
                                               std::size_t rank) {
  std::vector<std::size_t> result;
  result.reserve(axes.size());
  for (const std::int64_t axis : axes) {
    MOTE_ASSIGN(const std::size_t positive, normalizeAxis(view, axis, rank));
    result.push_back(positive);
  }
  std::sort(result.begin(), result.end());
  if (std::adjacent_find(result.begin(), result.end()) != result.end()) {
    return view.refuse("operator.axes-repeated", "an axis is named twice");
  }
  return result;
}

}  // namespace mote::operators
