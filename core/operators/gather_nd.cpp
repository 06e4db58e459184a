// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GatherND: the slices of the data that index tuples name, behind batch axes.
#include "core/operators/interface/indexing.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::gather_nd_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  MOTE_TRY(requireIndices(view));
  MOTE_TRY(requireRank(view, 0, 1, 64));
  MOTE_TRY(requireRank(view, 1, 1, 64));
  const graph::TensorType& data = view.inputType(0);
  const graph::TensorType& indices = view.inputType(1);
  if (!data.ranked || !indices.ranked || !indices.dims.back().known())
    return Types{unranked(data.element)};
  const auto rank = static_cast<std::int64_t>(data.dims.size());
  const std::int64_t batch = view.integer("batch_dims", 0);
  const std::int64_t depth = indices.dims.back().size;
  const bool fits = batch >= 0 && batch < rank &&
                    batch < static_cast<std::int64_t>(indices.dims.size()) && depth >= 1 &&
                    depth <= rank - batch;
  bool agree = fits;
  for (std::size_t i = 0; agree && i < static_cast<std::size_t>(batch); ++i)
    agree = compatible(data.dims[i], indices.dims[i]);
  if (!agree) {
    return view.refuse("gather.shape", "indices %1 do not name slices of data %2",
                       {indices.text(), data.text()});
  }
  std::vector<graph::Dim> dims(indices.dims.begin(), indices.dims.end() - 1);
  dims.insert(dims.end(), data.dims.begin() + batch + depth, data.dims.end());
  return output(view, ranked(data.element, std::move(dims)));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const Operand data, movable(view, lowering, 0, Layout::Plain));
  const Operand indices = lowering.use(view.input(1)->id, Layout::Plain);
  const auto batch = static_cast<std::int32_t>(view.integer("batch_dims", 0));
  lowering.emit("gather_nd", kernels::GatherNdParams{batch}, {data, indices},
                {lowering.define(view.output(0)->id, Layout::Plain)});
  return {};
}

}  // namespace

MOTE_OPERATOR(gather_nd) = {.type = "GatherND",
                            .infer = infer,
                            .lower = lower,
                            .elements = Elements::Any,
                            .quantized = QuantizedForm::InputRange,
                            .activationInputs = 1};

}  // namespace mote::operators::gather_nd_entry
