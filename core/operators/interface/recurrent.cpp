// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recurrent layers: the kernels know one layout, so layout 1 is transposed around them.
#include "core/operators/interface/recurrent.h"

#include <algorithm>

#include "core/kernels/recurrent.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators {
namespace {

enum Input : std::size_t { kX, kW, kR, kBias, kLengths, kH0, kC0, kPeepholes };

constexpr std::size_t kMaxGates = 3;  ///< activations of one direction

bool batchFirst(const NodeView& view) {
  return view.integer("layout", 0) == 1;
}

/// 1 or 2; refuses other directions.
Result<std::size_t> directions(const NodeView& view) {
  const std::string name = view.text("direction", "forward");
  if (name == "forward" || name == "reverse") return std::size_t{1};
  if (name == "bidirectional") return std::size_t{2};
  return view.refuse("recurrent.direction", "does not know the direction '%1'", {name});
}

Result<void> requireDims(const NodeView& view, std::size_t input, std::vector<graph::Dim> wanted) {
  const auto& type = view.inputType(input);
  MOTE_TRY(requireRank(view, input, wanted.size(), wanted.size()));
  if (!type.ranked) return {};
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (!compatible(type.dims[i], wanted[i])) {
      return view.refuse("recurrent.shape", "input %1 of shape %2 does not fit the others",
                         {std::to_string(input + 1), type.text()});
    }
  }
  return {};
}

/// `base` times a small factor; not known where it is not, or beyond any dim.
graph::Dim times(const graph::Dim& base, std::int64_t factor) {
  if (!base.known() || base.size > kMaxDim / factor) return {};
  return dimOf(base.size * factor);
}

struct Sizes {
  graph::Dim steps;
  graph::Dim sequences;
  graph::Dim inputs;
  graph::Dim directions;
  graph::Dim units;
};

Result<Sizes> sizesOf(const NodeView& view) {
  MOTE_ASSIGN(const std::size_t count, directions(view));
  Sizes sizes;
  sizes.directions = dimOf(static_cast<std::int64_t>(count));
  MOTE_TRY(requireRank(view, kX, 3, 3));
  MOTE_TRY(requireRank(view, kR, 3, 3));
  if (const auto& x = view.inputType(kX); x.ranked) {
    sizes.steps = x.dims[batchFirst(view) ? 1 : 0];
    sizes.sequences = x.dims[batchFirst(view) ? 0 : 1];
    sizes.inputs = x.dims[2];
  }
  if (const auto& r = view.inputType(kR); r.ranked) sizes.units = r.dims[2];
  const std::int64_t given = view.integer("hidden_size", 0);
  if (given != 0 &&
      (given < 0 || given > kMaxDim || (sizes.units.known() && sizes.units.size != given))) {
    return view.refuse("recurrent.units", "has a hidden_size of %1 against weights %2",
                       {std::to_string(given), view.inputType(kR).text()});
  }
  if (given != 0) sizes.units = dimOf(given);
  return sizes;
}

Result<void> checkOperands(const NodeView& view, const RecurrentKind& kind, const Sizes& s) {
  const graph::Dim rows = times(s.units, kind.gates);
  MOTE_TRY(requireDims(view, kW, {s.directions, rows, s.inputs}));
  MOTE_TRY(requireDims(view, kR, {s.directions, rows, s.units}));
  MOTE_TRY(requireDims(view, kBias, {s.directions, times(s.units, 2 * kind.gates)}));
  MOTE_TRY(requireElement(view, kLengths, {ElementType::Int32}));
  MOTE_TRY(requireDims(view, kLengths, {s.sequences}));
  std::vector<graph::Dim> state = {s.directions, s.sequences, s.units};
  if (batchFirst(view)) std::swap(state[0], state[1]);
  MOTE_TRY(requireDims(view, kH0, state));
  MOTE_TRY(requireDims(view, kC0, state));
  return requireDims(view, kPeepholes, {s.directions, times(s.units, 3)});
}

struct Named {
  std::string_view name;
  kernels::Activation function;
  float alpha;  ///< of the ONNX operator of that name
  float beta;
  std::size_t settings;  ///< how many of alpha and beta it has
};

constexpr Named kNames[] = {
    {"sigmoid", kernels::Activation::Sigmoid, 0.0F, 0.0F, 0},
    {"tanh", kernels::Activation::Tanh, 0.0F, 0.0F, 0},
    {"relu", kernels::Activation::Relu, 0.0F, 0.0F, 0},
    {"affine", kernels::Activation::Affine, 1.0F, 0.0F, 2},
    {"leakyrelu", kernels::Activation::LeakyRelu, 0.01F, 0.0F, 1},
    {"thresholdedrelu", kernels::Activation::ThresholdedRelu, 1.0F, 0.0F, 1},
    {"scaledtanh", kernels::Activation::ScaledTanh, 1.0F, 1.0F, 2},
    {"hardsigmoid", kernels::Activation::HardSigmoid, 0.2F, 0.5F, 2},
    {"elu", kernels::Activation::Elu, 1.0F, 0.0F, 1},
    {"softsign", kernels::Activation::Softsign, 0.0F, 0.0F, 0},
    {"softplus", kernels::Activation::Softplus, 0.0F, 0.0F, 0}};

const Named* named(std::string name) {
  std::ranges::transform(name, name.begin(), [](unsigned char c) {
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  });
  const auto* found = std::ranges::find(kNames, name, &Named::name);
  return found == std::end(kNames) ? nullptr : found;
}

template <typename T>
std::vector<T> listOf(const NodeView& view, std::string_view name) {
  const auto found = view.node().attributes.find(name);
  if (found == view.node().attributes.end()) return {};
  const auto* list = std::get_if<std::vector<T>>(&found->second);
  return list != nullptr ? *list : std::vector<T>();
}

/// Alphas and betas go to the functions that have them, in order.
Result<void> setActivations(const NodeView& view, const RecurrentKind& kind, std::size_t count,
                            kernels::RecurrentParams& params) {
  auto names = listOf<std::string>(view, "activations");
  const auto alphas = listOf<float>(view, "activation_alpha");
  const auto betas = listOf<float>(view, "activation_beta");
  const std::size_t each = kind.activations.size();
  if (names.empty()) {
    for (std::size_t d = 0; d < count; ++d)
      names.insert(names.end(), kind.activations.begin(), kind.activations.end());
  }
  if (names.size() != each * count || each > kMaxGates) {
    return view.refuse("recurrent.activations", "names %1 activations instead of %2",
                       {std::to_string(names.size()), std::to_string(each * count)});
  }
  std::size_t alpha = 0;
  std::size_t beta = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Named* known = named(names[i]);
    if (known == nullptr) {
      return view.refuse("recurrent.activations", "does not know the activation '%1'", {names[i]});
    }
    kernels::GateActivation& gate = params.activations[i / each][i % each];
    gate = {known->function, known->alpha, known->beta};
    if (known->settings >= 1 && alpha < alphas.size()) gate.alpha = alphas[alpha++];
    if (known->settings >= 2 && beta < betas.size()) gate.beta = betas[beta++];
  }
  return {};
}

Result<kernels::RecurrentParams> paramsOf(const NodeView& view, const RecurrentKind& kind) {
  MOTE_ASSIGN(const std::size_t count, directions(view));
  kernels::RecurrentParams params;
  params.reverse = view.text("direction", "forward") == "reverse" ? 1 : 0;
  params.linearBeforeReset = view.integer("linear_before_reset", 0) != 0 ? 1 : 0;
  params.inputForget = view.integer("input_forget", 0) != 0 ? 1 : 0;
  params.clip = view.real("clip", params.clip);
  if (!(params.clip > 0.0F))
    return view.refuse("recurrent.clip", "cannot clip at %1", {std::to_string(params.clip)});
  MOTE_TRY(setActivations(view, kind, count, params));
  return params;
}

/// The input in the kernel's order, or absent.
Operand useInput(const NodeView& view, Lowering& lowering, std::size_t index) {
  if (!view.hasInput(index)) return {};
  const Operand operand = lowering.use(view.input(index)->id, Layout::Plain);
  const bool moves = index == kX || index == kH0 || index == kC0;
  return batchFirst(view) && moves ? transposed(lowering, operand, {1, 0, 2}) : operand;
}

void giveOutput(const NodeView& view, Lowering& lowering, std::size_t index, Operand operand) {
  const graph::Value* value = view.output(index);
  if (value == nullptr) return;
  if (batchFirst(view)) {
    const Permutation order = index == 0 ? Permutation{2, 0, 1, 3} : Permutation{1, 0, 2};
    operand = transposed(lowering, operand, order);
  }
  lowering.alias(value->id, Layout::Plain, operand);
}

}  // namespace

Result<Types> inferRecurrent(const NodeView& view, const RecurrentKind& kind) {
  const std::size_t most = kind.states == 2 ? 8 : 6;
  const bool bare = view.inputCount() < 3 || view.inputCount() > most || view.outputCount() < 1 ||
                    view.outputCount() > kind.states + 1;
  if (bare || !view.hasInput(kX) || !view.hasInput(kW) || !view.hasInput(kR))
    return view.refuse("operator.inputs", "takes 3 to %1 inputs and gives 1 to %2 outputs",
                       {std::to_string(most), std::to_string(kind.states + 1)});
  MOTE_TRY(requireReal(view, kX));
  MOTE_ASSIGN(const Sizes s, sizesOf(view));
  MOTE_TRY(checkOperands(view, kind, s));
  MOTE_TRY(paramsOf(view, kind));
  std::vector<graph::Dim> y = {s.steps, s.directions, s.sequences, s.units};
  std::vector<graph::Dim> state = {s.directions, s.sequences, s.units};
  if (batchFirst(view)) {
    y = {s.sequences, s.steps, s.directions, s.units};
    state = {s.sequences, s.directions, s.units};
  }
  const ElementType element = view.inputType(kX).element;
  MOTE_ASSIGN(Types types, output(view, ranked(element, std::move(y))));
  types.resize(view.outputCount(), ranked(element, std::move(state)));
  return types;
}

Result<void> lowerRecurrent(const NodeView& view, Lowering& lowering, const RecurrentKind& kind) {
  MOTE_TRY(requireElement(view, kX, {ElementType::Float32}));
  MOTE_ASSIGN(const kernels::RecurrentParams params, paramsOf(view, kind));
  std::vector<Operand> inputs;
  for (std::size_t i = 0; i < view.inputCount(); ++i) inputs.push_back(useInput(view, lowering, i));
  const Dims x = lowering.dims(inputs[kX]);
  const Dims r = lowering.dims(inputs[kR]);
  const Dims state = {r[0], x[1], r[2]};
  std::vector<Operand> outputs = {
      lowering.temporary(ElementType::Float32, {x[0], r[0], x[1], r[2]})};
  for (std::size_t i = 0; i < kind.states; ++i)
    outputs.push_back(lowering.temporary(ElementType::Float32, state));
  outputs.push_back(lowering.temporary(ElementType::Float32, {kind.gates + 1, r[2]}));
  lowering.emit(kind.kernel, std::as_bytes(std::span(&params, 1)), inputs, outputs);
  for (std::size_t i = 0; i <= kind.states; ++i) giveOutput(view, lowering, i, outputs[i]);
  return {};
}

Cost recurrentCost(const NodeView& view) {
  std::uint64_t weights = 0;
  for (const std::size_t input : {kW, kR})
    weights += static_cast<std::uint64_t>(productOf(view.inputType(input).dims).value_or(0));
  const Dims x = view.inputType(kX).sizes();
  return {weights * static_cast<std::uint64_t>(x[0] * x[1])};
}

ParameterInputs recurrentParameters(const NodeView&) {
  return {kW, kR, kBias};
}

}  // namespace mote::operators
