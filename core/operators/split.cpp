// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Split: a tensor cut into parts along one axis, equal ones or of the given sizes.
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"
#include "core/operators/interface/slicing.h"

namespace mote::operators::split_entry {
namespace {

constexpr std::size_t kMaxParts = 4096;

Result<void> checkSizes(const NodeView& view, const std::vector<std::int64_t>& sizes,
                        const graph::Dim& whole) {
  std::int64_t sum = 0;
  bool possible = sizes.size() == view.outputCount();
  for (const std::int64_t size : sizes) {
    possible = possible && size >= 0 && size <= kMaxDim;
    if (possible) sum += size;
  }
  if (possible && (!whole.known() || whole.size == sum)) return {};
  return view.refuse(
      "split.sizes", "parts of %1 do not make %2 outputs out of %3",
      {dimsText(sizes), std::to_string(view.outputCount()), std::to_string(whole.size)});
}

/// Size of each output along the axis; -1 where it depends on what is not known.
Result<std::vector<std::int64_t>> parts(const NodeView& view, const graph::Dim& whole) {
  MOTE_ASSIGN(const IntegerList given, integerList(view, 1, "split"));
  const std::size_t count = view.outputCount();
  if (given.values) {
    MOTE_TRY(checkSizes(view, *given.values, whole));
    return *given.values;
  }
  if (given.given || !whole.known()) return std::vector<std::int64_t>(count, -1);
  const auto divisor = static_cast<std::int64_t>(count);
  if (whole.size % divisor != 0) {
    return view.refuse("split.equal", "cannot cut %1 into %2 equal parts",
                       {std::to_string(whole.size), std::to_string(count)});
  }
  return std::vector<std::int64_t>(count, whole.size / divisor);
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 2, kMaxParts));
  const graph::TensorType& data = view.inputType(0);
  if (!data.ranked) return Types(view.outputCount(), unranked(data.element));
  MOTE_ASSIGN(const std::size_t axis,
              normalizeAxis(view, view.integer("axis", 0), data.dims.size()));
  MOTE_ASSIGN(const auto sizes, parts(view, data.dims[axis]));
  Types types(sizes.size(), data);
  for (std::size_t i = 0; i < sizes.size(); ++i) types[i].dims[axis] = dimOf(sizes[i]);
  return types;
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const graph::TensorType& data = view.inputType(0);
  const Layout layout = lowering.layoutOf(view.input(0)->id);
  MOTE_ASSIGN(const std::size_t axis,
              normalizeAxis(view, view.integer("axis", 0), data.dims.size()));
  MOTE_ASSIGN(const auto sizes, parts(view, data.dims[axis]));
  Slicing slicing = wholeSlicing(data.dims.size());
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    if (view.output(i) != nullptr) {
      MOTE_ASSIGN(const Operand source, movable(view, lowering, 0, layout, i));
      const Operand part = lowering.define(view.output(i)->id, layout);
      MOTE_TRY(emitSlice(view, lowering, slicing, source, part, layout));
    }
    slicing.start[axis] += sizes[i];
  }
  return {};
}

}  // namespace

MOTE_OPERATOR(split) = {.type = "Split",
                        .infer = infer,
                        .lower = lower,
                        .elements = Elements::Any,
                        .quantized = QuantizedForm::InputRange,
                        .activationInputs = 1};

}  // namespace mote::operators::split_entry
