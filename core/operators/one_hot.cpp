// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OneHot: for each index a vector that is on in its place and off elsewhere.
#include <numeric>

#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::one_hot_entry {
namespace {

/// Unset where the depth is not constant.
Result<std::optional<std::int64_t>> depthOf(const NodeView& view) {
  const Array* depth = view.inputConstant(1);
  if (depth == nullptr) return std::optional<std::int64_t>();
  const auto values = depth->toInt64s();
  if (values.size() != 1 || values[0] < 1 || values[0] > kMaxDim)
    return view.refuse("one-hot.depth", "needs one depth of at least 1");
  return std::optional(values[0]);
}

/// Of the new axis among the output's.
Result<std::size_t> axisOf(const NodeView& view, std::size_t inputRank) {
  return normalizeAxis(view, view.integer("axis", -1), inputRank + 1);
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 3, 3));
  MOTE_TRY(requireNumber(view, 0));
  MOTE_TRY(requireNumber(view, 1));
  MOTE_TRY(requireRank(view, 2, 1, 1));
  const graph::TensorType& values = view.inputType(2);
  if (values.ranked && !compatible(values.dims[0], dimOf(2)))
    return view.refuse("one-hot.values", "needs a value for off and one for on");
  MOTE_ASSIGN(const auto depth, depthOf(view));
  const graph::TensorType& indices = view.inputType(0);
  if (!indices.ranked) return Types{unranked(values.element)};
  MOTE_ASSIGN(const std::size_t axis, axisOf(view, indices.dims.size()));
  std::vector<graph::Dim> dims = indices.dims;
  dims.insert(dims.begin() + static_cast<std::ptrdiff_t>(axis),
              depth ? dimOf(*depth) : graph::Dim{});
  return output(view, ranked(values.element, std::move(dims)));
}

/// Negative indices count from the end; those out of range are nowhere on.
Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const auto depth, depthOf(view));
  if (!depth) return view.refuse("operator.not-constant", "runs with a constant depth");
  MOTE_ASSIGN(const std::size_t axis, axisOf(view, view.inputType(0).dims.size()));
  const Steps steps(lowering);
  Operand index = steps.cast(lowering.use(view.input(0)->id, Layout::Plain), ElementType::Int64);
  Dims dims = steps.dims(index);
  dims.insert(dims.begin() + static_cast<std::ptrdiff_t>(axis), 1);
  index = steps.reshaped(index, dims);
  const Operand raised =
      steps.binary("add", index, steps.number(ElementType::Int64, static_cast<double>(*depth)));
  const Operand negative = steps.compare("less", index, steps.number(ElementType::Int64, 0.0));
  index = steps.where(negative, raised, index);
  std::vector<std::int64_t> counting(static_cast<std::size_t>(*depth));
  std::iota(counting.begin(), counting.end(), 0);
  Dims along(dims.size(), 1);
  along[axis] = *depth;
  const Operand on = steps.compare("equal", index, steps.indices(along, counting));
  MOTE_ASSIGN(const Operand values, movable(view, lowering, 2, Layout::Plain));
  steps.give(view, 0,
             steps.where(on, steps.slice(values, 0, 1, 1, 1), steps.slice(values, 0, 0, 1, 1)));
  return {};
}

}  // namespace

MOTE_OPERATOR(one_hot) = {
    .type = "OneHot", .infer = infer, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::one_hot_entry
