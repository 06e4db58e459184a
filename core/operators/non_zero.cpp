// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NonZero: the indices of the elements that are not zero, one column each; of constants.
#include <algorithm>

#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::non_zero_entry {
namespace {

bool isZero(std::span<const std::byte> element, ElementType type) {
  if (type == ElementType::Float32 || type == ElementType::Float64 ||
      type == ElementType::Float16) {
    // Minus zero is zero too: only its sign is set.
    if (element.back() == std::byte{0x80}) element = element.first(element.size() - 1);
  }
  return std::ranges::all_of(element, [](std::byte byte) { return byte == std::byte{0}; });
}

/// Flat places, in order; unset where the input is not constant.
std::optional<std::vector<std::int64_t>> places(const NodeView& view) {
  const Array* data = view.inputConstant(0);
  if (data == nullptr || elementBytes(data->type()) == 0) return std::nullopt;
  const std::size_t width = elementBytes(data->type());
  std::vector<std::int64_t> found;
  for (std::size_t i = 0; i < data->elements(); ++i) {
    if (!isZero(data->bytes().subspan(i * width, width), data->type()))
      found.push_back(static_cast<std::int64_t>(i));
  }
  return found;
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  const graph::TensorType& data = view.inputType(0);
  if (!data.ranked) return Types{unranked(ElementType::Int64)};
  graph::Dim count;
  if (const auto found = places(view)) count = dimOf(static_cast<std::int64_t>(found->size()));
  return Types{
      ranked(ElementType::Int64, {dimOf(static_cast<std::int64_t>(data.dims.size())), count})};
}

std::vector<Array> fold(const NodeView& view) {
  const auto found = places(view);
  if (!found) return {};
  const Dims& dims = view.inputConstant(0)->dims();
  std::vector<std::int64_t> indices(dims.size() * found->size());
  for (std::size_t column = 0; column < found->size(); ++column) {
    std::int64_t rest = (*found)[column];
    for (std::size_t axis = dims.size(); axis-- > 0; rest /= dims[axis])
      indices[axis * found->size() + column] = rest % dims[axis];
  }
  return {Array::int64s(
      {static_cast<std::int64_t>(dims.size()), static_cast<std::int64_t>(found->size())}, indices)};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerConstants(view, lowering, fold(view));
}

}  // namespace

MOTE_OPERATOR(non_zero) = {
    .type = "NonZero", .infer = infer, .fold = fold, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::non_zero_entry
