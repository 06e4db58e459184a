// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows are constants: their size must be one.
#include "core/operators/interface/signal_window.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/number.h"
#include "core/operators/interface/onnx_element.h"

namespace mote::operators {
namespace {

/// Longest window that is written out.
constexpr std::int64_t kMaxLength = std::int64_t{1} << 24;
constexpr std::int64_t kFloat = 1;  ///< ONNX's number of float32

}  // namespace

Result<Types> inferWindow(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_ASSIGN(const IntegerList size, integerList(view, 0));
  const ElementType element = elementOfOnnx(view.integer("output_datatype", kFloat));
  if (element == ElementType::Undefined || elementBytes(element) == 0)
    return view.refuse("window.type", "gives elements of a type that is none of ours");
  if (size.count && *size.count != 1) return view.refuse("window.size", "has more than one size");
  if (!size.values) return Types{ranked(element, {graph::Dim{}})};
  const std::int64_t length = size.values->front();
  if (length < 1 || length > kMaxLength)
    return view.refuse("window.size", "cannot be %1 long", {std::to_string(length)});
  return Types{ranked(element, {dimOf(length)})};
}

std::vector<Array> foldWindow(const NodeView& view, std::span<const double> weights) {
  const auto types = inferWindow(view);
  if (!types || !types->front().fullyKnown()) return {};
  const std::int64_t length = types->front().dims[0].size;
  const bool periodic = view.integer("periodic", 1) != 0;
  const auto period =
      static_cast<double>(std::max<std::int64_t>(periodic ? length : length - 1, 1));
  std::vector<double> values(static_cast<std::size_t>(length), 0.0);
  for (std::size_t n = 0; n < values.size(); ++n) {
    for (std::size_t k = 0; k < weights.size(); ++k) {
      const double turns = static_cast<double>(k * n) / period;
      values[n] += weights[k] * std::cos(2.0 * std::numbers::pi * turns);
    }
  }
  return {arrayOf(types->front().element, {length}, values)};
}

}  // namespace mote::operators
