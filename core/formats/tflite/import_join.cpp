// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tensors put together: CONCATENATION along an axis, PACK along a new one.
#include <algorithm>

#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

constexpr std::size_t kMostParts = 4096;

/// The integers can be put together as they are.
bool sameSteps(const Importing& in, const FileOperator& op) {
  const std::int32_t to = op.outputs[0];
  return std::ranges::all_of(op.inputs, [&](std::int32_t index) {
    return in.quantized(index) == in.quantized(to) &&
           (!in.quantized(to) || (in.tensor(index).element == in.tensor(to).element &&
                                  in.quantizationOf(index) == in.quantizationOf(to)));
  });
}

Result<void> importConcatenation(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, std::max<std::size_t>(op.inputs.size(), 1), kMostParts));
  const std::size_t rank = in.output(op).shape.size();
  MOTE_ASSIGN(const std::size_t axis, axisOf(in, op, op.options.axis, rank));
  for (const std::int32_t index : op.inputs) MOTE_TRY(in.requireRank(op, in.tensor(index), rank));
  const Order order = rank == 4 ? in.orderFor(op.inputs) : Order::Filed;
  const graph::Attributes attributes = {
      {"axis", static_cast<std::int64_t>(Importing::placeOf(axis, rank, order))}};
  const bool moves = op.options.activation == Activation::None && sameSteps(in, op);
  Importing::Values inputs;
  for (const std::int32_t index : op.inputs)
    inputs.push_back(moves ? in.stored(index, order) : in.real(index, order));
  if (moves) {
    in.move(op, "Concat", order, std::move(inputs), attributes);
  } else {
    in.compute(op, "Concat", order, std::move(inputs), attributes);
  }
  return {};
}

/// Each part with the new axis.
graph::ValueId widened(Importing& in, const FileOperator& op, std::int32_t index, std::size_t axis,
                       bool moves) {
  const FileTensor& source = in.tensor(index);
  graph::TensorType type = source.type;
  type.dims.insert(type.dims.begin() + static_cast<std::ptrdiff_t>(axis), graph::Dim{1, {}});
  const bool integers = moves && in.quantized(index);
  if (in.quantized(index) && !moves) type.element = ElementType::Float32;
  const std::string name = in.output(op).name + "_part";
  const auto data = moves ? in.stored(index) : in.real(index);
  const auto part = in.declare(name, std::move(type),
                               integers ? std::optional(in.quantizationOf(index)) : std::nullopt);
  in.node("Unsqueeze", name, {data, in.integerConstant("axes", {static_cast<std::int64_t>(axis)})},
          {part});
  return part;
}

Result<void> importPack(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, std::max<std::size_t>(op.inputs.size(), 1), kMostParts));
  const std::size_t rank = in.output(op).shape.size();
  MOTE_ASSIGN(const std::size_t axis, axisOf(in, op, op.options.axis, rank));
  const bool moves = sameSteps(in, op);
  Importing::Values inputs;
  for (const std::int32_t index : op.inputs) {
    MOTE_TRY(in.requireRank(op, in.tensor(index), rank - 1));
    inputs.push_back(widened(in, op, index, axis, moves));
  }
  const graph::Attributes attributes = {{"axis", static_cast<std::int64_t>(axis)}};
  if (moves) {
    in.move(op, "Concat", Order::Filed, std::move(inputs), attributes);
  } else {
    in.compute(op, "Concat", Order::Filed, std::move(inputs), attributes);
  }
  return {};
}

constexpr Rule kJoinRules[] = {{"CONCATENATION", importConcatenation}, {"PACK", importPack}};

}  // namespace

std::span<const Rule> joinRules() {
  return kJoinRules;
}

}  // namespace mote::tflite_format
