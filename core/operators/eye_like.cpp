// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// EyeLike: ones on a diagonal of a matrix of the input's shape, zeros elsewhere.
#include "core/operators/interface/movement.h"
#include "core/operators/interface/number.h"
#include "core/operators/interface/onnx_element.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::eye_like_entry {
namespace {

/// Most elements that are written out.
constexpr std::int64_t kMaxElementsWritten = std::int64_t{1} << 22;

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_TRY(requireRank(view, 0, 2, 2));
  graph::TensorType result = view.inputType(0);
  if (view.hasAttribute("dtype")) result.element = elementOfOnnx(view.integer("dtype", 0));
  if (result.element == ElementType::String)
    return view.refuse("operator.type", "cannot make text");
  return Types{result};
}

/// The shape is enough; the input's values are not read.
std::vector<Array> fold(const NodeView& view) {
  const auto types = infer(view);
  if (!types || !types->front().fullyKnown()) return {};
  const auto& dims = types->front().dims;
  const auto total = productOf(dims);
  if (!total || *total > kMaxElementsWritten) return {};
  std::vector<double> values(static_cast<std::size_t>(*total), 0.0);
  const std::int64_t k = view.integer("k", 0);
  for (std::int64_t row = 0; row < dims[0].size; ++row) {
    // Compared without adding: the diagonal may be any integer.
    for (std::int64_t column = 0; column < dims[1].size; ++column)
      if (column - row == k) values[static_cast<std::size_t>(row * dims[1].size + column)] = 1.0;
  }
  return {arrayOf(types->front().element, types->front().sizes(), values)};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerConstants(view, lowering, fold(view));
}

}  // namespace

MOTE_OPERATOR(eye_like) = {
    .type = "EyeLike", .infer = infer, .fold = fold, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::eye_like_entry
