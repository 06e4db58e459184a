// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slice: every step-th element from start to end along the named axes, NumPy's rules.
#include <algorithm>

#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"
#include "core/operators/interface/slicing.h"

namespace mote::operators::slice_entry {
namespace {

struct Cuts {
  std::vector<std::size_t> axes;  ///< in the order of the lists
  IntegerList starts;
  IntegerList ends;
  IntegerList steps;
  bool axesKnown = false;
  [[nodiscard]] bool known() const {
    return axesKnown && starts.values && ends.values && (!steps.given || steps.values);
  }
};

Result<Cuts> readCuts(const NodeView& view, std::size_t rank) {
  Cuts cuts;
  MOTE_ASSIGN(cuts.starts, integerList(view, 1));
  MOTE_ASSIGN(cuts.ends, integerList(view, 2));
  MOTE_ASSIGN(const IntegerList axes, integerList(view, 3));
  MOTE_ASSIGN(cuts.steps, integerList(view, 4));
  const auto count = cuts.starts.count ? cuts.starts.count : cuts.ends.count;
  for (const auto& other : {cuts.starts.count, cuts.ends.count, axes.count, cuts.steps.count}) {
    if (count && other && *other != *count) {
      return view.refuse("slice.counts", "its starts, ends, axes and steps differ in number");
    }
  }
  cuts.axesKnown = axes.given ? axes.values.has_value() : count.has_value();
  if (!cuts.axesKnown) return cuts;
  const std::size_t named = axes.given ? axes.values->size() : *count;
  std::vector<std::int64_t> list = axes.given ? *axes.values : std::vector<std::int64_t>(named);
  for (std::size_t i = 0; i < named; ++i) {
    if (!axes.given) list[i] = static_cast<std::int64_t>(i);
    MOTE_ASSIGN(const std::size_t axis, normalizeAxis(view, list[i], rank));
    cuts.axes.push_back(axis);
  }
  MOTE_TRY(normalizeAxes(view, list, rank));
  return cuts;
}

struct Cut {
  std::int64_t start = 0;
  std::int64_t step = 1;
  std::int64_t length = 0;
};

/// Of entry i along an axis of `size`; step is not 0, size at most kMaxDim.
Cut cutAt(const Cuts& cuts, std::size_t i, std::int64_t size) {
  std::int64_t start = (*cuts.starts.values)[i];
  std::int64_t end = (*cuts.ends.values)[i];
  const std::int64_t step =
      std::clamp<std::int64_t>(cuts.steps.given ? (*cuts.steps.values)[i] : 1, -kMaxDim, kMaxDim);
  if (start < 0) start += size;
  if (end < 0) end += size;
  if (step > 0) {
    start = std::clamp<std::int64_t>(start, 0, size);
    end = std::clamp<std::int64_t>(end, 0, size);
    return {start, step, std::max<std::int64_t>(0, (end - start + step - 1) / step)};
  }
  start = std::clamp<std::int64_t>(start, -1, size - 1);
  end = std::clamp<std::int64_t>(end, -1, size - 1);
  return {start, step, std::max<std::int64_t>(0, (start - end - step - 1) / -step)};
}

/// Nothing is cut off: from the start to beyond any end.
bool takesAll(const Cuts& cuts, std::size_t i) {
  return (*cuts.starts.values)[i] == 0 && (*cuts.ends.values)[i] >= kMaxDim &&
         (!cuts.steps.given || (*cuts.steps.values)[i] == 1);
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 3, 5));
  const graph::TensorType& data = view.inputType(0);
  if (!data.ranked) return Types{unranked(data.element)};
  MOTE_TRY(output(view, data));
  MOTE_ASSIGN(const Cuts cuts, readCuts(view, data.dims.size()));
  if (!cuts.axesKnown) return Types{ranked(data.element, unknownDims(data.dims.size()))};
  graph::TensorType result = data;
  for (std::size_t i = 0; i < cuts.axes.size(); ++i) {
    if (cuts.steps.values && (*cuts.steps.values)[i] == 0) {
      return view.refuse("slice.step", "a step of 0 does not move");
    }
    graph::Dim& dim = result.dims[cuts.axes[i]];
    if (cuts.known() && takesAll(cuts, i)) continue;
    dim = cuts.known() && dim.known() ? dimOf(cutAt(cuts, i, dim.size).length) : graph::Dim{};
  }
  return output(view, std::move(result));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const graph::TensorType& data = view.inputType(0);
  MOTE_ASSIGN(const Cuts cuts, readCuts(view, data.dims.size()));
  if (!cuts.known()) {
    return view.refuse("operator.not-constant", "runs with constant starts, ends, axes and steps");
  }
  Slicing slicing = wholeSlicing(data.dims.size());
  for (std::size_t i = 0; i < cuts.axes.size(); ++i) {
    const std::size_t axis = cuts.axes[i];
    const Cut cut = cutAt(cuts, i, data.dims[axis].size);
    slicing.start[axis] = cut.start;
    slicing.step[axis] = cut.step;
  }
  const Layout layout = lowering.layoutOf(view.input(0)->id);
  MOTE_ASSIGN(const Operand source, movable(view, lowering, 0, layout));
  return emitSlice(view, lowering, slicing, source, lowering.define(view.output(0)->id, layout),
                   layout);
}

}  // namespace

MOTE_OPERATOR(slice) = {.type = "Slice",
                        .infer = infer,
                        .lower = lower,
                        .elements = Elements::Any,
                        .quantized = QuantizedForm::InputRange,
                        .activationInputs = 1};

}  // namespace mote::operators::slice_entry
