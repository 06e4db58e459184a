// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The loss in steps; what is ignored may be no class at all, so it is read as class 0 meanwhile.
#include "core/operators/interface/log_likelihood.h"

#include "core/kernels/movement.h"

namespace mote::operators {

Result<graph::TensorType> inferLoss(const NodeView& view) {
  MOTE_TRY(requireRank(view, 0, 2, 64));
  MOTE_TRY(requireElement(view, 1, {ElementType::Int32, ElementType::Int64}));
  MOTE_TRY(requireRank(view, 2, 1, 1));
  const graph::TensorType& scores = view.inputType(0);
  const std::string reduction = view.text("reduction", "mean");
  if (reduction == "mean" || reduction == "sum") return ranked(scores.element, {});
  if (reduction != "none")
    return view.refuse("loss.reduction", "does not know the reduction '%1'", {reduction});
  if (!scores.ranked) return unranked(scores.element);
  std::vector<graph::Dim> dims = scores.dims;
  dims.erase(dims.begin() + 1);
  const graph::TensorType& target = view.inputType(1);
  for (std::size_t i = 0; i < dims.size() && target.ranked; ++i) {
    if (target.dims.size() != dims.size() || !compatible(target.dims[i], dims[i])) {
      return view.refuse("loss.shape", "targets %1 do not fit scores %2",
                         {target.text(), scores.text()});
    }
  }
  return ranked(scores.element, std::move(dims));
}

namespace {

/// Every element in one, of dims [].
Operand total(const Steps& steps, Operand values, std::string_view what) {
  std::int64_t count = 1;
  for (const auto dim : steps.dims(values)) count *= dim;
  return steps.reshaped(steps.reduce(what, steps.reshaped(values, {count}), 0, 0), {});
}

}  // namespace

Operand lossOf(const NodeView& view, Lowering& lowering, Operand logProbabilities) {
  const Steps steps(lowering);
  Operand target = lowering.use(view.input(1)->id, Layout::Plain);
  const Dims targetDims = steps.dims(target);
  Operand ignored;
  if (view.hasAttribute("ignore_index")) {
    const auto index = static_cast<double>(view.integer("ignore_index", 0));
    ignored = steps.compare("equal", target, steps.number(steps.type(target), index));
    target = steps.where(ignored, steps.number(steps.type(target), 0.0), target);
  }
  Dims one = targetDims;
  one.insert(one.begin() + 1, 1);
  const Operand picked = lowering.temporary(steps.type(logProbabilities), one);
  lowering.emit("gather_elements", kernels::GatherParams{.axis = 1},
                {logProbabilities, steps.reshaped(target, one)}, {picked});
  Operand loss = steps.unary("neg_f32", steps.reshaped(picked, targetDims));
  Operand weight;
  if (view.hasInput(2))
    weight = steps.gather(lowering.use(view.input(2)->id, Layout::Plain), target, 0);
  if (ignored.present()) {
    const Operand kept = weight.present() ? weight : steps.number(1.0F);
    weight = steps.where(ignored, steps.number(0.0F), kept);
  }
  if (weight.present()) loss = steps.binary("mul", loss, weight);
  const std::string reduction = view.text("reduction", "mean");
  if (reduction == "none") return loss;
  if (reduction == "sum") return total(steps, loss, "sum");
  if (!weight.present()) return total(steps, loss, "mean");
  return steps.binary("div", total(steps, loss, "sum"), total(steps, weight, "sum"));
}

}  // namespace mote::operators
