// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reductions along axes, and the place of the extreme one.
#include <algorithm>

#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

struct Reduction {
  std::string_view filed;
  std::string_view onnx;
};

constexpr Reduction kReductions[] = {{"MEAN", "ReduceMean"},
                                     {"SUM", "ReduceSum"},
                                     {"REDUCE_MAX", "ReduceMax"},
                                     {"REDUCE_MIN", "ReduceMin"},
                                     {"REDUCE_PROD", "ReduceProd"}};

using Axes = std::vector<std::size_t>;

Result<Axes> axesOf(const Importing& in, const FileOperator& op,
                    const std::vector<std::int64_t>& named) {
  Axes axes;
  for (const std::int64_t axis : named) {
    MOTE_ASSIGN(const std::size_t positive, axisOf(in, op, axis, in.input(op, 0).shape.size()));
    if (std::ranges::find(axes, positive) == axes.end()) axes.push_back(positive);
  }
  std::ranges::sort(axes);
  return axes;
}

/// Without the axes that go, the others stand in the file's order only where both of height and
/// width go, or the channels alone.
Order orderOf(const Importing& in, const FileOperator& op, const Axes& axes) {
  if (in.input(op, 0).shape.size() != 4) return Order::Filed;
  const auto goes = [&](std::size_t axis) { return std::ranges::find(axes, axis) != axes.end(); };
  const bool keepsOrder = op.options.keepDims || goes(3) || (goes(1) && goes(2));
  return keepsOrder ? in.orderFor({op.inputs[0]}) : Order::Filed;
}

Result<void> importReduction(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  const auto named = in.integers(op.inputs[1]);
  const std::size_t rank = in.input(op, 0).shape.size();
  if (!named || named->empty()) {
    in.keepForeign(op);
    return {};
  }
  MOTE_ASSIGN(const Axes axes, axesOf(in, op, *named));
  const Order order = orderOf(in, op, axes);
  std::vector<std::int64_t> placed;
  for (const std::size_t axis : axes)
    placed.push_back(static_cast<std::int64_t>(Importing::placeOf(axis, rank, order)));
  std::ranges::sort(placed);
  graph::Attributes attributes = {{"keepdims", std::int64_t{op.options.keepDims ? 1 : 0}}};
  Importing::Values inputs = {in.real(op.inputs[0], order)};
  if (op.name == "SUM") {
    inputs.push_back(in.integerConstant("axes", placed));
  } else {
    attributes["axes"] = placed;
  }
  const auto* reduction =
      std::ranges::find_if(kReductions, [&](const auto& row) { return row.filed == op.name; });
  const Order result = in.output(op).shape.size() == 4 ? order : Order::Filed;
  in.compute(op, reduction->onnx, result, std::move(inputs), std::move(attributes));
  return {};
}

/// The axis is input 1; ONNX counts in int64.
Result<void> importArg(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  const auto named = in.integers(op.inputs[1]);
  if (!named || named->size() != 1) {
    in.keepForeign(op);
    return {};
  }
  MOTE_ASSIGN(const std::size_t axis, axisOf(in, op, named->front(), in.input(op, 0).shape.size()));
  const std::string_view type = op.name == "ARG_MAX" ? "ArgMax" : "ArgMin";
  const graph::Attributes attributes = {{"axis", static_cast<std::int64_t>(axis)},
                                        {"keepdims", std::int64_t{0}}};
  const FileTensor& result = in.output(op);
  if (result.element == ElementType::Int64) {
    in.move(op, type, Order::Filed, {in.real(op.inputs[0])}, attributes);
    return {};
  }
  graph::TensorType wide = result.type;
  wide.element = ElementType::Int64;
  const auto place =
      in.make(type, result.name + "_place", {in.real(op.inputs[0])}, std::move(wide), attributes);
  in.move(op, "Cast", Order::Filed, {place}, {{"to", kOnnxInt32}});
  return {};
}

Result<void> importCumSum(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  in.compute(op, "CumSum", Order::Filed, {in.real(op.inputs[0]), in.stored(op.inputs[1])},
             {{"exclusive", std::int64_t{op.options.exclusive ? 1 : 0}},
              {"reverse", std::int64_t{op.options.reverse ? 1 : 0}}});
  return {};
}

constexpr Rule kReductionRules[] = {
    {"MEAN", importReduction},        {"SUM", importReduction},
    {"REDUCE_MAX", importReduction},  {"REDUCE_MIN", importReduction},
    {"REDUCE_PROD", importReduction}, {"ARG_MAX", importArg},
    {"ARG_MIN", importArg},           {"CUMSUM", importCumSum}};

}  // namespace

std::span<const Rule> reductionRules() {
  return kReductionRules;
}

}  // namespace mote::tflite_format
