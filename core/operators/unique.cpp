// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unique: the different elements, or slices along an axis, with places and counts; of constants,
// since how many there are follows from the values.
#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

#include "core/operators/interface/axis_view.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::unique_entry {
namespace {

using Indices = std::vector<std::int64_t>;

/// In the order of the values; every NaN is one, above all numbers.
std::int64_t keyOf(double value) {
  if (value != value) return std::numeric_limits<std::int64_t>::max();
  const auto bits = std::bit_cast<std::int64_t>(value + 0.0);  // minus zero becomes zero
  return bits < 0 ? bits ^ std::numeric_limits<std::int64_t>::max() : bits;
}

Indices keysOf(const Array& array) {
  Indices keys;
  if (array.type() == ElementType::Float64) {
    for (const double value : array.as<double>()) keys.push_back(keyOf(value));
  } else if (array.type() == ElementType::Float32 || array.type() == ElementType::Float16) {
    for (const float value : array.toFloats()) keys.push_back(keyOf(static_cast<double>(value)));
  } else if (array.type() == ElementType::UInt64) {
    for (const auto value : array.as<std::uint64_t>())
      keys.push_back(static_cast<std::int64_t>(value ^ (std::uint64_t{1} << 63U)));
  } else {
    keys = array.toInt64s();
  }
  return keys;
}

struct Found {
  Indices first;    ///< slice where each different one stands first
  Indices inverse;  ///< which of them each slice is
  Indices counts;
};

/// Slices along the middle of [outer, count, inner].
Found find(const Array& array, const AxisView& axis, bool sorted) {
  const Indices keys = keysOf(array);
  const auto compare = [&](std::int64_t a, std::int64_t b) {
    for (std::int64_t o = 0; o < axis.outer; ++o) {
      const auto at = [&](std::int64_t slice) {
        return keys.begin() + (o * axis.count + slice) * axis.inner;
      };
      const auto order = std::lexicographical_compare_three_way(at(a), at(a) + axis.inner, at(b),
                                                                at(b) + axis.inner);
      if (order != 0) return order;
    }
    return std::strong_ordering::equal;
  };
  Indices order(static_cast<std::size_t>(axis.count));
  std::iota(order.begin(), order.end(), 0);
  std::ranges::stable_sort(order, [&](auto a, auto b) { return compare(a, b) < 0; });
  Indices group(order.size());  ///< by slice, numbered in order of values
  Found found;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const bool fresh = i == 0 || compare(order[i - 1], order[i]) != 0;
    if (fresh) found.first.push_back(order[i]);
    if (fresh) found.counts.push_back(0);
    ++found.counts.back();
    group[static_cast<std::size_t>(order[i])] = static_cast<std::int64_t>(found.first.size()) - 1;
  }
  Indices ranking(found.first.size());  ///< group at each place of the result
  std::iota(ranking.begin(), ranking.end(), 0);
  const auto of = [](const Indices& list, std::int64_t i) {
    return list[static_cast<std::size_t>(i)];
  };
  if (!sorted) std::ranges::sort(ranking, {}, [&](std::int64_t i) { return of(found.first, i); });
  Found result;
  Indices place(ranking.size());
  for (const std::int64_t one : ranking) {
    place[static_cast<std::size_t>(one)] = static_cast<std::int64_t>(result.first.size());
    result.first.push_back(of(found.first, one));
    result.counts.push_back(of(found.counts, one));
  }
  for (const std::int64_t one : group) result.inverse.push_back(of(place, one));
  return result;
}

/// Whole elements where the node names no axis. Unset while the values are not known.
Result<std::optional<AxisView>> axisOf(const NodeView& view) {
  const Array* data = view.inputConstant(0);
  if (data == nullptr || elementBytes(data->type()) == 0 || data->elements() > kMaxDim)
    return std::optional<AxisView>();
  if (!view.hasAttribute("axis"))
    return std::optional(AxisView{1, static_cast<std::int32_t>(data->elements()), 1});
  MOTE_ASSIGN(const std::size_t axis,
              normalizeAxis(view, view.integer("axis", 0), data->dims().size()));
  return std::optional(axisView(data->dims(), axis, axis));
}

Array slices(const Array& data, const AxisView& axis, const Indices& chosen, Dims dims) {
  const std::size_t bytes = static_cast<std::size_t>(axis.inner) * elementBytes(data.type());
  Bytes result;
  for (std::int64_t o = 0; o < axis.outer; ++o) {
    for (const std::int64_t slice : chosen) {
      const auto at = static_cast<std::size_t>(o * axis.count + slice) * bytes;
      const auto part = data.bytes().subspan(at, bytes);
      result.insert(result.end(), part.begin(), part.end());
    }
  }
  return Array::make(data.type(), std::move(dims), std::move(result)).value();
}

std::vector<Array> fold(const NodeView& view) {
  const auto axis = axisOf(view);
  if (!axis.ok() || !axis.value()) return {};
  const Array& data = *view.inputConstant(0);
  const Found found = find(data, **axis, view.integer("sorted", 1) != 0);
  const auto count = static_cast<std::int64_t>(found.first.size());
  Dims dims = {count};
  if (view.hasAttribute("axis")) {
    dims = data.dims();
    dims[normalizeAxis(view, view.integer("axis", 0), dims.size()).value()] = count;
  }
  std::vector<Array> results = {
      slices(data, **axis, found.first, std::move(dims)), Array::int64s({count}, found.first),
      Array::int64s({(*axis)->count}, found.inverse), Array::int64s({count}, found.counts)};
  results.resize(view.outputCount());
  return results;
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1, 4));
  const graph::TensorType& data = view.inputType(0);
  Types types(4, ranked(ElementType::Int64, unknownDims(1)));
  types[0] = ranked(data.element, unknownDims(1));
  if (view.hasAttribute("axis")) {
    types[0] = data;
    if (data.ranked) {
      MOTE_ASSIGN(const std::size_t axis,
                  normalizeAxis(view, view.integer("axis", 0), data.dims.size()));
      types[0].dims[axis] = {};
    }
  }
  const auto values = fold(view);
  for (std::size_t i = 0; i < values.size(); ++i)
    types[i] = graph::TensorType::of(values[i].type(), values[i].dims());
  types.resize(view.outputCount());
  return types;
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerConstants(view, lowering, fold(view));
}

}  // namespace

MOTE_OPERATOR(unique) = {
    .type = "Unique", .infer = infer, .fold = fold, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::unique_entry
