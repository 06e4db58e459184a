// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reductions: which axes, in which order they are stored, and what is left of the dims.
#include "core/operators/interface/reduction.h"

#include <algorithm>

#include "core/kernels/elementwise.h"
#include "core/kernels/reduce.h"
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators {
namespace {

/// For each plain axis whether it is reduced; empty where that is not known yet.
Result<std::optional<std::vector<bool>>> reducedAxes(const NodeView& view, std::size_t rank) {
  MOTE_ASSIGN(const IntegerList axes, integerList(view, 1, "axes"));
  if (axes.given && !axes.values) return std::optional<std::vector<bool>>();
  if (!axes.given || axes.values->empty()) {
    return std::optional(std::vector<bool>(rank, view.integer("noop_with_empty_axes", 0) == 0));
  }
  std::vector<bool> reduced(rank, false);
  MOTE_ASSIGN(const auto named, normalizeAxes(view, *axes.values, rank));
  for (const std::size_t axis : named) reduced[axis] = true;
  return std::optional(reduced);
}

bool keepsDims(const NodeView& view) {
  return view.integer("keepdims", 1) != 0;
}

/// Plain axes in the order in which they are stored.
Permutation storedAxes(std::size_t rank, Layout layout) {
  return layoutPermutation(rank, layout);
}

/// The output axes that hold the kept input axes, in stored order of the output.
bool sameOrder(const std::vector<bool>& reduced, bool keepDims, const Dims& dims, Layout from,
               Layout to) {
  const std::size_t rank = reduced.size();
  std::vector<std::size_t> place(rank, 0);
  std::size_t outputRank = 0;
  for (std::size_t axis = 0; axis < rank; ++axis) {
    place[axis] = outputRank;
    if (keepDims || !reduced[axis]) ++outputRank;
  }
  std::size_t last = 0;
  for (const std::size_t axis : storedAxes(rank, from)) {
    if (reduced[axis] || dims[axis] == 1) continue;
    const std::size_t at = storedAxis(place[axis], outputRank, to);
    if (at < last) return false;
    last = at;
  }
  return true;
}

/// Reduced stored axes first..last, with none that is kept and larger than 1 among them.
struct Run {
  std::size_t first = 0;
  std::size_t last = 0;
  bool connected = true;
};

Run runOf(const std::vector<bool>& stored, const Dims& dims) {
  const auto begin = std::find(stored.begin(), stored.end(), true);
  const auto end = std::find(stored.rbegin(), stored.rend(), true);
  Run run{static_cast<std::size_t>(begin - stored.begin()),
          stored.size() - 1 - static_cast<std::size_t>(end - stored.rbegin()), true};
  for (std::size_t i = run.first; i <= run.last; ++i)
    run.connected = run.connected && (stored[i] || dims[i] == 1);
  return run;
}

/// The kept stored axes, then the reduced ones.
Permutation reducedLast(const std::vector<bool>& stored) {
  Permutation order;
  for (const bool wanted : {false, true}) {
    for (std::size_t i = 0; i < stored.size(); ++i)
      if (stored[i] == wanted) order.push_back(i);
  }
  return order;
}

std::vector<bool> stored(const std::vector<bool>& plain, Layout layout) {
  std::vector<bool> result(plain.size());
  for (std::size_t axis = 0; axis < plain.size(); ++axis)
    result[storedAxis(axis, plain.size(), layout)] = plain[axis];
  return result;
}

struct Layouts {
  Layout from = Layout::Plain;
  Layout to = Layout::Plain;
};

/// The layout at hand, if the output can be stored in one of ours without moving.
Layouts chooseLayouts(const NodeView& view, const Lowering& lowering,
                      const std::vector<bool>& reduced) {
  const Layout hand = lowering.layoutOf(view.input(0)->id);
  const Dims dims = view.inputType(0).sizes();
  for (const Layout to : {hand, Layout::Plain, Layout::ChannelsLast})
    if (sameOrder(reduced, keepsDims(view), dims, hand, to)) return {hand, to};
  return {};
}

}  // namespace

Result<Types> inferReduction(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 2));
  MOTE_TRY(requireNumber(view, 0));
  const graph::TensorType& data = view.inputType(0);
  if (!data.ranked) {
    MOTE_TRY(integerList(view, 1, "axes"));
    return Types{unranked(data.element)};
  }
  MOTE_ASSIGN(const auto reduced, reducedAxes(view, data.dims.size()));
  if (!reduced) {
    if (!keepsDims(view)) return Types{unranked(data.element)};
    return Types{ranked(data.element, unknownDims(data.dims.size()))};
  }
  std::vector<graph::Dim> dims;
  for (std::size_t axis = 0; axis < data.dims.size(); ++axis) {
    if (!(*reduced)[axis]) dims.push_back(data.dims[axis]);
    if ((*reduced)[axis] && keepsDims(view)) dims.push_back(dimOf(1));
  }
  return output(view, ranked(data.element, std::move(dims)));
}

Result<void> lowerReduction(const NodeView& view, Lowering& lowering, const ReductionBody& body) {
  const Dims sizes = view.inputType(0).sizes();
  MOTE_ASSIGN(const auto reduced, reducedAxes(view, sizes.size()));
  if (!reduced) return view.refuse("operator.not-constant", "runs with constant axes");
  const Layouts layouts = chooseLayouts(view, lowering, *reduced);
  Operand input = lowering.use(view.input(0)->id, layouts.from);
  const std::vector<bool> axes = stored(*reduced, layouts.from);
  const Dims dims = lowering.dims(input);
  if (std::find(axes.begin(), axes.end(), true) == axes.end()) {
    return body(input, {axisView(dims, 0, dims.size()).count, 1, 1},
                lowering.define(view.output(0)->id, layouts.to));
  }
  Run run = runOf(axes, dims);
  if (!run.connected) {
    const Permutation order = reducedLast(axes);
    input = transposed(lowering, input, order);
    const auto count = static_cast<std::size_t>(std::count(axes.begin(), axes.end(), true));
    run = {axes.size() - count, axes.size() - 1, true};
  }
  return body(input, axisView(lowering.dims(input), run.first, run.last),
              lowering.define(view.output(0)->id, layouts.to));
}

namespace {

constexpr kernels::BinaryParams kNoClamp{.minimum = Clamp{}.minimum, .maximum = Clamp{}.maximum};

/// Shape arithmetic on int64; int32 is widened for it.
void emitIntegers(Lowering& lowering, std::string_view kernel, const kernels::ReduceParams& params,
                  Operand input, Operand output) {
  if (lowering.type(input) == ElementType::Int64) {
    lowering.emit(kernel, params, {input}, {output});
    return;
  }
  const Operand wide = lowering.temporary(ElementType::Int64, lowering.dims(input));
  const Operand reduced = lowering.temporary(ElementType::Int64, lowering.dims(output));
  lowering.emit("cast", {input}, {wide});
  lowering.emit(kernel, params, {wide}, {reduced});
  lowering.emit("cast", {reduced}, {output});
}

void emitFloats(Lowering& lowering, const ReductionKernels& kernels,
                const kernels::ReduceParams& params, Operand input, Operand output) {
  if (!kernels.before.empty()) {
    const Operand changed = lowering.temporary(ElementType::Float32, lowering.dims(input));
    if (kernels.before == "square") {
      lowering.emit("mul", kNoClamp, {input, input}, {changed});
    } else {
      lowering.emit(kernels.before, kernels::UnaryParams{}, {input}, {changed});
    }
    input = changed;
  }
  const Operand reduced = kernels.after.empty()
                              ? output
                              : lowering.temporary(ElementType::Float32, lowering.dims(output));
  lowering.emit(kernels.kernel, params, {input}, {reduced});
  if (!kernels.after.empty())
    lowering.emit(kernels.after, kernels::UnaryParams{}, {reduced}, {output});
}

using Reduction = kernels::WideReduction;

/// The form of a float32 kernel in float64; unset where there is none.
std::optional<Reduction> wideReduction(const ReductionKernels& kernels) {
  if (!kernels.before.empty() || !kernels.after.empty()) return std::nullopt;
  constexpr std::pair<std::string_view, Reduction> kForms[] = {
      {"sum_f32", Reduction::Sum},         {"mean_f32", Reduction::Mean},
      {"max_f32", Reduction::Max},         {"min_f32", Reduction::Min},
      {"product_f32", Reduction::Product}, {"log_sum_exp_f32", Reduction::LogSumExp}};
  for (const auto& [name, form] : kForms)
    if (name == kernels.kernel) return form;
  return std::nullopt;
}

Result<void> lowerWide(const NodeView& view, Lowering& lowering, Reduction reduction) {
  return lowerReduction(view, lowering,
                        [&](Operand input, const AxisView& axes, Operand output) -> Result<void> {
                          kernels::WideReduceParams params{.operation = reduction};
                          setAxisView(params, axes);
                          lowering.emit("reduce_f64", params, {input}, {output});
                          return {};
                        });
}

}  // namespace

Result<void> lowerReduction(const NodeView& view, Lowering& lowering,
                            const ReductionKernels& kernels) {
  const ElementType element = view.inputType(0).element;
  if (const auto wide = wideReduction(kernels); wide && element == ElementType::Float64)
    return lowerWide(view, lowering, *wide);
  const bool integers = element == ElementType::Int64 || element == ElementType::Int32;
  if (element != ElementType::Float32 && !(integers && !kernels.integers.empty())) {
    return view.refuse("operator.type", "does not run on %1", {elementTypeName(element)});
  }
  return lowerReduction(view, lowering,
                        [&](Operand input, const AxisView& axes, Operand output) -> Result<void> {
                          kernels::ReduceParams params;
                          setAxisView(params, axes);
                          if (integers) {
                            emitIntegers(lowering, kernels.integers, params, input, output);
                          } else {
                            emitFloats(lowering, kernels, params, input, output);
                          }
                          return {};
                        });
}

}  // namespace mote::operators
