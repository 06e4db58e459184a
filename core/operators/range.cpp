// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Range: numbers from start to below limit in steps of delta; all three must be constant.
#include <cmath>

#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::range_entry {
namespace {

/// Longest sequence that is written out.
constexpr std::int64_t kMaxLength = std::int64_t{1} << 24;

template <typename T>
T scalar(const NodeView& view, std::size_t input) {
  return view.inputConstant(input)->as<T>()[0];
}

/// start + i * delta; integers in unsigned arithmetic, where overflow is defined.
template <typename T>
Array sequence(const NodeView& view, std::int64_t length) {
  std::vector<T> values(static_cast<std::size_t>(length));
  const T start = scalar<T>(view, 0);
  const T delta = scalar<T>(view, 2);
  for (std::size_t i = 0; i < values.size(); ++i) {
    if constexpr (std::is_integral_v<T>) {
      values[i] =
          static_cast<T>(static_cast<std::uint64_t>(start) + i * static_cast<std::uint64_t>(delta));
    } else {
      values[i] = start + static_cast<T>(i) * delta;
    }
  }
  return Array::of(view.inputType(0).element, {length}, std::span<const T>(values));
}

double real(const NodeView& view, std::size_t input) {
  switch (view.inputConstant(input)->type()) {
    case ElementType::Float64:
      return scalar<double>(view, input);
    case ElementType::Float32:
      return static_cast<double>(scalar<float>(view, input));
    case ElementType::Int64:
      return static_cast<double>(scalar<std::int64_t>(view, input));
    default:
      return static_cast<double>(view.inputConstant(input)->toInt64s()[0]);
  }
}

bool allConstant(const NodeView& view) {
  for (std::size_t i = 0; i < 3; ++i) {
    const Array* array = view.inputConstant(i);
    if (array == nullptr || array->elements() != 1 || array->type() != view.inputType(0).element)
      return false;
  }
  return true;
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 3, 3));
  const ElementType element = view.inputType(0).element;
  for (std::size_t i = 0; i < 3; ++i) {
    MOTE_TRY(requireElement(view, i,
                            {ElementType::Float32, ElementType::Float64, ElementType::Int16,
                             ElementType::Int32, ElementType::Int64}));
    MOTE_TRY(requireRank(view, i, 0, 1));
    if (view.inputType(i).element != ElementType::Undefined)
      MOTE_TRY(requireElement(view, i, {element}));
  }
  if (!allConstant(view)) return Types{ranked(element, unknownDims(1))};
  const double length = std::ceil((real(view, 1) - real(view, 0)) / real(view, 2));
  if (!(length <= static_cast<double>(kMaxLength)) || real(view, 2) == 0.0) {
    return view.refuse("range.length", "counts forever, or beyond %1 numbers",
                       {std::to_string(kMaxLength)});
  }
  return Types{ranked(element, {dimOf(length > 0.0 ? static_cast<std::int64_t>(length) : 0)})};
}

std::vector<Array> fold(const NodeView& view) {
  const auto types = infer(view);
  if (!types || !types->front().fullyKnown()) return {};
  const std::int64_t length = types->front().dims[0].size;
  switch (view.inputType(0).element) {
    case ElementType::Float32:
      return {sequence<float>(view, length)};
    case ElementType::Float64:
      return {sequence<double>(view, length)};
    case ElementType::Int16:
      return {sequence<std::int16_t>(view, length)};
    case ElementType::Int32:
      return {sequence<std::int32_t>(view, length)};
    case ElementType::Int64:
      return {sequence<std::int64_t>(view, length)};
    default:
      return {};
  }
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerConstants(view, lowering, fold(view));
}

}  // namespace

MOTE_OPERATOR(range) = {
    .type = "Range", .infer = infer, .fold = fold, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::range_entry
