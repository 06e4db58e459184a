// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReverseSequence: the first so many steps of each sequence backwards, the others as they are.
#include <numeric>

#include "core/kernels/movement.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::reverse_sequence_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  MOTE_TRY(requireElement(view, 1, {ElementType::Int64}));
  MOTE_TRY(requireRank(view, 0, 2, 64));
  MOTE_TRY(requireRank(view, 1, 1, 1));
  const std::int64_t batch = view.integer("batch_axis", 1);
  const std::int64_t time = view.integer("time_axis", 0);
  if (!(batch == 1 && time == 0) && !(batch == 0 && time == 1)) {
    return view.refuse("reverse-sequence.axes",
                       "takes the axes 0 and 1, one for time, one for batch");
  }
  const auto& data = view.inputType(0);
  const auto& lengths = view.inputType(1);
  if (data.ranked && lengths.ranked &&
      !compatible(data.dims[static_cast<std::size_t>(batch)], lengths.dims[0])) {
    return view.refuse("reverse-sequence.lengths", "has lengths %1 for the sequences in %2",
                       {lengths.text(), data.text()});
  }
  return Types{data};
}

/// [B, T, 1]: for each step the step it takes the place of.
Operand sources(const Steps& steps, Operand lengths, std::int64_t batch, std::int64_t time) {
  std::vector<std::int64_t> order(static_cast<std::size_t>(time));
  std::iota(order.begin(), order.end(), 0);
  const Operand at = steps.indices({1, time}, order);
  const Operand count = steps.reshaped(lengths, {batch, 1});
  const Operand last = steps.binary("sub", count, steps.number(ElementType::Int64, 1.0));
  const Operand backwards = steps.binary("sub", last, at);
  return steps.reshaped(steps.where(steps.compare("less", at, count), backwards, at),
                        {batch, time, 1});
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const Steps steps(lowering);
  MOTE_ASSIGN(Operand data, movable(view, lowering, 0, Layout::Plain));
  Permutation order(steps.dims(data).size());
  std::iota(order.begin(), order.end(), 0);
  if (view.integer("time_axis", 0) == 0) std::swap(order[0], order[1]);
  data = transposed(lowering, data, order);
  const Dims dims = steps.dims(data);
  const Operand lengths = lowering.use(view.input(1)->id, Layout::Plain);
  const Operand turned = lowering.temporary(steps.type(data), dims);
  lowering.emit("gather_nd", kernels::GatherNdParams{.batchDims = 1},
                {data, sources(steps, lengths, dims[0], dims[1])}, {turned});
  steps.give(view, 0, transposed(lowering, turned, order));
  return {};
}

}  // namespace

MOTE_OPERATOR(reverse_sequence) = {.type = "ReverseSequence",
                                   .infer = infer,
                                   .lower = lower,
                                   .elements = Elements::Any,
                                   .quantized = QuantizedForm::InputRange,
                                   .activationInputs = 1};

}  // namespace mote::operators::reverse_sequence_entry
