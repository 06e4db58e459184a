// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Concat: tensors one after another along one axis.
#include "core/kernels/movement.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/requantize.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::concat_entry {
namespace {

constexpr std::size_t kMaxParts = 16;  ///< operands of one call, well below the program's limit

/// The dims along the axis add up, the others agree; what one input knows the output knows.
Result<void> join(const NodeView& view, graph::TensorType& all, const graph::TensorType& next,
                  std::size_t axis) {
  bool fits = next.dims.size() == all.dims.size();
  for (std::size_t i = 0; fits && i < all.dims.size(); ++i) {
    graph::Dim& dim = all.dims[i];
    if (i == axis) {
      const bool known = dim.known() && next.dims[i].known();
      MOTE_ASSIGN(graph::Dim sum, enlarged(view, dim, known ? next.dims[i].size : 0));
      dim = known ? sum : graph::Dim{};
    } else if (!dim.known() && next.dims[i].known()) {
      dim = next.dims[i];
    } else {
      fits = compatible(dim, next.dims[i]);
    }
  }
  if (fits) return {};
  return view.refuse("concat.shape", "%1 does not join %2 along axis %3",
                     {next.text(), all.text(), std::to_string(axis)});
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(
      requireOperands(view, view.inputCount() == 0 ? 1 : view.inputCount(), view.inputCount()));
  if (!view.hasAttribute("axis")) return view.refuse("operator.axis-missing", "names no axis");
  graph::TensorType all;
  std::size_t axis = 0;
  bool complete = true;
  for (std::size_t i = 0; i < view.inputCount(); ++i) {
    const graph::TensorType& next = view.inputType(i);
    if (all.element == ElementType::Undefined) all.element = next.element;
    MOTE_TRY(requireElement(view, i, {all.element}));
    if (!next.ranked) {
      complete = false;
    } else if (!all.ranked) {
      MOTE_ASSIGN(axis, normalizeAxis(view, view.integer("axis", 0), next.dims.size()));
      all.ranked = true;
      all.dims = next.dims;
    } else {
      MOTE_TRY(join(view, all, next, axis));
    }
  }
  if (!complete && all.ranked) all.dims[axis] = graph::Dim{};
  return output(view, std::move(all));
}

void emitConcat(Lowering& lowering, std::span<const Operand> parts, Operand whole,
                std::size_t axis) {
  const kernels::ConcatParams params{.axis = static_cast<std::int32_t>(axis)};
  lowering.emit("concat", std::as_bytes(std::span(&params, 1)), parts, std::span(&whole, 1));
}

/// Joins the first kMaxParts into one until no more than these are left.
void joinFirst(Lowering& lowering, std::vector<Operand>& parts, std::size_t axis) {
  while (parts.size() > kMaxParts) {
    Dims dims = lowering.dims(parts[0]);
    for (std::size_t i = 1; i < kMaxParts; ++i) dims[axis] += lowering.dims(parts[i])[axis];
    const Operand joined = lowering.temporary(lowering.type(parts[0]), dims);
    emitConcat(lowering, std::span(parts).first(kMaxParts), joined, axis);
    parts.erase(parts.begin() + 1, parts.begin() + kMaxParts);
    parts[0] = joined;
  }
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const std::size_t rank = view.inputType(0).dims.size();
  const Layout layout = lowering.layoutOf(view.input(0)->id);
  MOTE_ASSIGN(const std::size_t axis, normalizeAxis(view, view.integer("axis", 0), rank));
  std::vector<Operand> parts;
  for (std::size_t i = 0; i < view.inputCount(); ++i) {
    if (productOf(view.inputType(i).dims) == 0 && view.inputCount() > 1) continue;
    MOTE_ASSIGN(const Operand part, movable(view, lowering, i, layout));
    parts.push_back(part);
  }
  if (parts.size() == 1) {
    lowering.alias(view.output(0)->id, layout, parts[0]);
    return {};
  }
  const Operand whole = lowering.define(view.output(0)->id, layout);
  if (parts.empty()) return {};
  const std::size_t stored = storedAxis(axis, rank, layout);
  joinFirst(lowering, parts, stored);
  emitConcat(lowering, parts, whole, stored);
  return {};
}

}  // namespace

MOTE_OPERATOR(concat) = {.type = "Concat",
                         .infer = infer,
                         .lower = lower,
                         .elements = Elements::Any,
                         .quantized = QuantizedForm::UnifiedRange,
                         .acceptsQuantized = allQuantized};

}  // namespace mote::operators::concat_entry
