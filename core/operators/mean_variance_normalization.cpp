// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MeanVarianceNormalization: mean 0 and variance 1 over axes, by default all but the channels.
#include "core/kernels/normalize.h"
#include "core/operators/interface/axis_view.h"
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::mean_variance_normalization_entry {
namespace {

constexpr float kSmallestVariance = 1e-18F;  ///< ONNX adds 1e-9 to the deviation

Result<std::vector<std::size_t>> axesOf(const NodeView& view, std::size_t rank) {
  return normalizeAxes(view, view.integers("axes", {0, 2, 3}), rank);
}

Result<Types> infer(const NodeView& view) {
  MOTE_ASSIGN(Types types, inferReal(view));
  if (!types[0].ranked) return types;
  MOTE_ASSIGN(const auto axes, axesOf(view, types[0].dims.size()));
  if (axes.empty()) return view.refuse("operator.axes-missing", "names no axes");
  return types;
}

/// The axes are brought to the end and back; in channels last the default needs no such move.
Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  const std::size_t rank = view.inputType(0).dims.size();
  MOTE_ASSIGN(const auto axes, axesOf(view, rank));
  std::vector<bool> reduced(rank, false);
  for (const std::size_t axis : axes) reduced[storedAxis(axis, rank, Layout::ChannelsLast)] = true;
  Permutation order;
  for (const bool wanted : {true, false}) {
    for (std::size_t i = 0; i < rank; ++i)
      if (reduced[i] == wanted) order.push_back(i);
  }
  Permutation back(rank);
  for (std::size_t i = 0; i < rank; ++i) back[order[i]] = i;
  const Operand input =
      transposed(lowering, lowering.use(view.input(0)->id, Layout::ChannelsLast), order);
  const Dims dims = lowering.dims(input);
  kernels::NormParams params;
  params.epsilon = kSmallestVariance;
  setAxisView(params, axisView(dims, 0, axes.size() - 1));
  const Operand result = lowering.temporary(ElementType::Float32, dims);
  lowering.emit("standardize_f32", params, {input}, {result});
  lowering.alias(view.output(0)->id, Layout::ChannelsLast, transposed(lowering, result, back));
  return {};
}

}  // namespace

MOTE_OPERATOR(mean_variance_normalization) = {
    .type = "MeanVarianceNormalization", .infer = infer, .lower = lower};

}  // namespace mote::operators::mean_variance_normalization_entry
