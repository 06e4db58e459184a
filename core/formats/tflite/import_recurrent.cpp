// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// UNIDIRECTIONAL_SEQUENCE_LSTM on reals as ONNX's LSTM: gates in other places, steps before
// sequences. The state begins as zeros at each run, as after the interpreter's reset.
#include <array>
#include <string>

#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

// The format's operands, the gates in the order input, forget, cell, output.
constexpr std::size_t kWeights = 1;
constexpr std::size_t kRecurrent = 5;
constexpr std::size_t kPeepholes = 9;
constexpr std::size_t kBiases = 12;
constexpr std::size_t kProjection = 16;
constexpr std::size_t kState = 18;
constexpr std::size_t kNormalization = 20;
constexpr std::size_t kOperands = 24;
/// Where ONNX's gates (input, output, forget, cell) stand in it.
constexpr std::array<std::size_t, 4> kGates = {0, 3, 1, 2};

/// All of `count` operands from `first` are reals of that shape.
bool areReals(const Importing& in, const FileOperator& op, std::size_t first, const Dims& shape) {
  for (std::size_t i = first; i < first + 4; ++i) {
    if (!Importing::has(op, i) || in.input(op, i).element != ElementType::Float32 ||
        in.input(op, i).shape != shape)
      return false;
  }
  return true;
}

bool hasAny(const FileOperator& op, std::size_t first, std::size_t end) {
  for (std::size_t i = first; i < end; ++i)
    if (Importing::has(op, i)) return true;
  return false;
}

/// Nothing but gates, on reals, from a state that no other operator made.
bool isPlain(const Importing& in, const FileOperator& op) {
  const Dims& x = in.input(op, 0).shape;
  if (x.size() != 3 || in.input(op, 0).element != ElementType::Float32 || !op.options.plainCell ||
      !Importing::has(op, kBiases) || !Importing::has(op, kState) ||
      !Importing::has(op, kState + 1) || in.input(op, kBiases).shape.size() != 1)
    return false;
  const std::int64_t units = in.input(op, kBiases).shape[0];
  return areReals(in, op, kWeights, {units, x[2]}) &&
         areReals(in, op, kRecurrent, {units, units}) && areReals(in, op, kBiases, {units}) &&
         !hasAny(op, kPeepholes, kBiases) && !hasAny(op, kProjection, kState) &&
         !hasAny(op, kNormalization, kOperands) && in.input(op, kState).variable &&
         in.input(op, kState + 1).variable;
}

graph::TensorType reals(const Dims& dims) {
  return graph::TensorType::of(ElementType::Float32, dims);
}

/// The four gates' parts, one below the other in ONNX's order, and a first axis of 1 for the only
/// direction.
graph::ValueId gates(Importing& in, const FileOperator& op, std::size_t first,
                     Importing::Values behind = {}) {
  Importing::Values parts;
  for (const std::size_t gate : kGates) parts.push_back(in.real(op.inputs[first + gate]));
  parts.insert(parts.end(), behind.begin(), behind.end());
  Dims dims = in.input(op, first).shape;
  dims[0] *= static_cast<std::int64_t>(parts.size());
  const std::string name = in.output(op).name + "_gates";
  const auto joined =
      in.make("Concat", name, std::move(parts), reals(dims), {{"axis", std::int64_t{0}}});
  dims.insert(dims.begin(), 1);
  return in.make("Unsqueeze", name, {joined, in.integerConstant("axes", {0})}, reals(dims));
}

Result<void> importLstm(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 1, kOperands));
  if (!isPlain(in, op)) {
    in.keepForeign(op);
    return {};
  }
  const std::int64_t units = in.input(op, kBiases).shape[0];
  Dims dims = in.input(op, 0).shape;
  const std::string name = in.output(op).name + "_steps";
  const graph::Attributes swap = {{"perm", std::vector<std::int64_t>{1, 0, 2}}};
  graph::ValueId x = in.real(op.inputs[0]);
  if (!op.options.timeMajor) {
    std::swap(dims[0], dims[1]);
    x = in.make("Transpose", name, {x}, reals(dims), swap);
  }
  // ONNX has a second bias, of the recurrent products.
  const std::vector<float> zeros(static_cast<std::size_t>(units), 0.0F);
  const auto none = in.constant("bias", Array::floats({units}, zeros));
  const auto steps = in.make("LSTM", name,
                             {x, gates(in, op, kWeights), gates(in, op, kRecurrent),
                              gates(in, op, kBiases, {none, none, none, none})},
                             reals({dims[0], 1, dims[1], units}), {{"hidden_size", units}});
  const auto axes = in.integerConstant("axes", {1});
  if (op.options.timeMajor) {
    in.move(op, "Squeeze", Order::Filed, {steps, axes});
    return {};
  }
  const auto flat = in.make("Squeeze", name, {steps, axes}, reals({dims[0], dims[1], units}));
  in.move(op, "Transpose", Order::Filed, {flat}, swap);
  return {};
}

constexpr Rule kRecurrentRules[] = {{"UNIDIRECTIONAL_SEQUENCE_LSTM", importLstm}};

}  // namespace

std::span<const Rule> recurrentRules() {
  return kRecurrentRules;
}

}  // namespace mote::tflite_format
