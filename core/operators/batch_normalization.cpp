// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BatchNormalization: scale * (x - mean) / sqrt(variance + epsilon) + bias.
#include <cmath>

#include "core/kernels/elementwise.h"
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/normalization.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::batch_normalization_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 5, 5, 5));
  MOTE_TRY(requireRank(view, 0, 2, 64));
  const auto& input = view.inputType(0);
  for (std::size_t i = 1; i < 5; ++i) {
    const auto& type = view.inputType(i);
    const bool fits = !type.ranked || !input.ranked ||
                      (type.dims.size() == 1 && compatible(type.dims[0], input.dims[1]));
    if (!fits) {
      return view.refuse("normalization.shape", "input %1 of shape %2 does not fit %3",
                         {std::to_string(i + 1), type.text(), input.text()});
    }
  }
  Types types(view.outputCount(), view.inputType(1));
  types[0] = input;
  return types;
}

ParameterInputs parameters(const NodeView&) {
  return {1, 2};
}

/// Scale and shift where the statistics are computed values.
std::pair<Operand, Operand> computed(const NodeView& view, Lowering& lowering) {
  const auto use = [&](std::size_t i) { return lowering.use(view.input(i)->id, Layout::Plain); };
  const Dims dims = view.inputType(1).sizes();
  const Clamp open;
  const auto pair = [&](std::string_view kernel, Operand a, Operand b) {
    const Operand result = lowering.temporary(ElementType::Float32, dims);
    lowering.emit(kernel, kernels::BinaryParams{open.minimum, open.maximum}, {a, b}, {result});
    return result;
  };
  const float epsilon = view.real("epsilon", 1e-5F);
  const Operand padded =
      pair("add", use(4), lowering.constant(Array::floats({1}, std::span(&epsilon, 1))));
  const Operand deviation = lowering.temporary(ElementType::Float32, dims);
  lowering.emit("sqrt_f32", {padded}, {deviation});
  const Operand scale = pair("div", use(1), deviation);
  return {scale, pair("sub", use(2), pair("mul", use(3), scale))};
}

/// By the statistics of the batch at hand; the running ones follow by `momentum`.
void lowerTraining(const NodeView& view, Lowering& lowering, const Clamp& clamp) {
  const Steps steps(lowering);
  const auto use = [&](std::size_t i) { return lowering.use(view.input(i)->id, Layout::Plain); };
  const Operand x = lowering.use(view.input(0)->id, Layout::ChannelsLast);
  const Dims dims = steps.dims(x);
  std::int64_t rows = 1;
  for (std::size_t i = 0; i + 1 < dims.size(); ++i) rows *= dims[i];
  const Operand flat = steps.reshaped(x, {rows, dims.back()});
  const Operand mean = steps.reduce("mean", flat, 0, 0);
  const Operand distance = steps.binary("sub", flat, mean);
  const Operand variance = steps.reduce("mean", steps.binary("mul", distance, distance), 0, 0);
  const Operand padded = steps.binary("add", variance, steps.number(view.real("epsilon", 1e-5F)));
  const Operand factor = steps.binary("div", use(1), steps.unary("sqrt_f32", padded));
  Operand scaled = steps.binary("add", steps.binary("mul", distance, factor), use(2));
  if (!clamp.none()) scaled = steps.unary("clamp_f32", scaled, {clamp.minimum, clamp.maximum});
  steps.give(view, 0, scaled, Layout::ChannelsLast);
  const float momentum = view.real("momentum", 0.9F);
  const auto running = [&](std::size_t held, Operand current) {
    return steps.binary("add", steps.binary("mul", use(held), steps.number(momentum)),
                        steps.binary("mul", current, steps.number(1.0F - momentum)));
  };
  steps.give(view, 1, running(3, mean));
  steps.give(view, 2, running(4, variance));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (view.inputType(0).element != ElementType::Float32) {
    return view.refuse("operator.type", "runs on float32, not on %1",
                       {elementTypeName(view.inputType(0).element)});
  }
  const Clamp clamp = clampOf(view);
  if (view.integer("training_mode", 0) != 0) {
    lowerTraining(view, lowering, clamp);
    return {};
  }
  const auto folded = scaleAndShift(view);
  const auto [scale, shift] =
      folded ? std::pair(lowering.constant(folded->scale), lowering.constant(folded->shift))
             : computed(view, lowering);
  const Operand x = lowering.use(view.input(0)->id, Layout::ChannelsLast);
  lowering.emit("scale_shift_f32", kernels::BinaryParams{clamp.minimum, clamp.maximum},
                {x, scale, shift}, {lowering.define(view.output(0)->id, Layout::ChannelsLast)});
  return {};
}

}  // namespace

MOTE_OPERATOR(batch_normalization) = {.type = "BatchNormalization",
                                      .infer = infer,
                                      .lower = lower,
                                      .parameters = parameters,
                                      .clamps = true};

}  // namespace mote::operators::batch_normalization_entry
