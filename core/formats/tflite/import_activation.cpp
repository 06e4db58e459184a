// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Activations of their own, softmaxes and the norm along the channels.
#include <cmath>
#include <numbers>

#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

using graph::ValueId;

Order orderOfOne(const Importing& in, const FileOperator& op) {
  return in.output(op).shape.size() == 4 ? in.orderFor({op.inputs[0]}) : Order::Filed;
}

Result<void> unary(Importing& in, const FileOperator& op, std::string_view type,
                   graph::Attributes attributes = {}) {
  MOTE_TRY(in.require(op, 1, 1));
  const Order order = orderOfOne(in, op);
  in.compute(op, type, order, {in.real(op.inputs[0], order)}, std::move(attributes));
  return {};
}

Result<void> clip(Importing& in, const FileOperator& op, float low, float high) {
  MOTE_TRY(in.require(op, 1, 1));
  const Order order = orderOfOne(in, op);
  in.compute(op, "Clip", order,
             {in.real(op.inputs[0], order), in.realConstant(low), in.realConstant(high)});
  return {};
}

/// Along the last axis of the file.
Result<void> alongChannels(Importing& in, const FileOperator& op, std::string_view type,
                           graph::Attributes attributes = {}) {
  MOTE_TRY(in.require(op, 1, 1));
  const std::size_t rank = in.input(op, 0).shape.size();
  if (rank == 0) return in.refuse(op, "rank", "there is no axis to go along");
  const Order order = orderOfOne(in, op);
  attributes["axis"] = static_cast<std::int64_t>(Importing::placeOf(rank - 1, rank, order));
  ValueId value = in.real(op.inputs[0], order);
  const float beta = op.options.beta;
  if (type == "Softmax" && beta != 1.0F) {
    value = in.make("Mul", in.output(op).name + "_scaled", {value, in.realConstant(beta)},
                    in.realTypeOf(op, order));
  }
  in.compute(op, type, order, {value}, std::move(attributes));
  return {};
}

Result<void> importPrelu(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  const std::size_t rank = in.output(op).shape.size();
  const Order order = rank == 4 ? in.orderFor(op.inputs) : Order::Filed;
  in.compute(op, "PRelu", order,
             {in.real(op.inputs[0], order), in.operand(op.inputs[1], order, rank)});
  return {};
}

/// x / 2 * (1 + erf(x / sqrt 2)), or the form with tanh.
Result<void> importGelu(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 1, 1));
  if (op.options.approximate) {
    in.keepForeign(op);
    return {};
  }
  const Order order = orderOfOne(in, op);
  const graph::TensorType type = in.realTypeOf(op, order);
  const std::string name = in.output(op).name;
  const ValueId x = in.real(op.inputs[0], order);
  const ValueId inner = in.make("Mul", name + "_inner",
                                {x, in.realConstant(1.0F / std::numbers::sqrt2_v<float>)}, type);
  const ValueId erf = in.make("Erf", name + "_erf", {inner}, type);
  const ValueId gate = in.make("Add", name + "_gate", {erf, in.realConstant(1.0F)}, type);
  const ValueId half = in.make("Mul", name + "_half", {x, in.realConstant(0.5F)}, type);
  in.compute(op, "Mul", order, {half, gate});
  return {};
}

constexpr Rule kActivationRules[] = {
    {"RELU", [](Importing& in, const FileOperator& op) { return unary(in, op, "Relu"); }},
    {"RELU6", [](Importing& in, const FileOperator& op) { return clip(in, op, 0.0F, 6.0F); }},
    {"RELU_N1_TO_1",
     [](Importing& in, const FileOperator& op) { return clip(in, op, -1.0F, 1.0F); }},
    {"RELU_0_TO_1", [](Importing& in, const FileOperator& op) { return clip(in, op, 0.0F, 1.0F); }},
    {"LOGISTIC", [](Importing& in, const FileOperator& op) { return unary(in, op, "Sigmoid"); }},
    {"TANH", [](Importing& in, const FileOperator& op) { return unary(in, op, "Tanh"); }},
    {"ELU", [](Importing& in, const FileOperator& op) { return unary(in, op, "Elu"); }},
    {"HARD_SWISH",
     [](Importing& in, const FileOperator& op) { return unary(in, op, "HardSwish"); }},
    {"LEAKY_RELU",
     [](Importing& in, const FileOperator& op) {
       return unary(in, op, "LeakyRelu", {{"alpha", op.options.alpha}});
     }},
    {"SOFTMAX",
     [](Importing& in, const FileOperator& op) { return alongChannels(in, op, "Softmax"); }},
    {"LOG_SOFTMAX",
     [](Importing& in, const FileOperator& op) { return alongChannels(in, op, "LogSoftmax"); }},
    {"L2_NORMALIZATION",
     [](Importing& in, const FileOperator& op) {
       return alongChannels(in, op, "LpNormalization", {{"p", std::int64_t{2}}});
     }},
    {"PRELU", importPrelu},
    {"GELU", importGelu},
};

}  // namespace

std::span<const Rule> activationRules() {
  return kActivationRules;
}

}  // namespace mote::tflite_format
