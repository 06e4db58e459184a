// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts of tensors: slices, splits, gathered entries.
#include <algorithm>
#include <limits>

#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

using List = std::vector<std::int64_t>;

constexpr std::int64_t kToTheEnd = std::numeric_limits<std::int32_t>::max();

/// Entries of one Slice node, an axis each.
struct Cuts {
  List starts, ends, axes, steps;
  void add(std::size_t axis, std::int64_t start, std::int64_t end, std::int64_t step) {
    axes.push_back(static_cast<std::int64_t>(axis));
    starts.push_back(start);
    ends.push_back(end);
    steps.push_back(step);
  }
};

Importing::Values sliceInputs(Importing& in, graph::ValueId data, const Cuts& cuts) {
  return {data, in.integerConstant("starts", cuts.starts), in.integerConstant("ends", cuts.ends),
          in.integerConstant("axes", cuts.axes), in.integerConstant("steps", cuts.steps)};
}

Order orderOf(const Importing& in, const FileOperator& op, std::size_t data) {
  return in.input(op, data).shape.size() == 4 ? in.orderFor({op.inputs[data]}) : Order::Filed;
}

Result<void> importSlice(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 3, 3));
  const auto begins = in.integers(op.inputs[1]);
  const auto sizes = in.integers(op.inputs[2]);
  const std::size_t rank = in.input(op, 0).shape.size();
  if (!begins || !sizes) {
    in.keepForeign(op);
    return {};
  }
  if (begins->size() != rank || sizes->size() != rank)
    return in.refuse(op, "slice", "it has not one begin and size for each dimension");
  const Order order = orderOf(in, op, 0);
  Cuts cuts;
  for (std::size_t i = 0; i < rank; ++i) {
    const std::int64_t begin = std::clamp<std::int64_t>((*begins)[i], 0, kToTheEnd);
    const std::int64_t size = std::clamp<std::int64_t>((*sizes)[i], -1, kToTheEnd);
    cuts.add(Importing::placeOf(i, rank, order), begin, size < 0 ? kToTheEnd : begin + size, 1);
  }
  in.move(op, "Slice", order, sliceInputs(in, in.stored(op.inputs[0], order), cuts));
  return {};
}

bool marked(std::int32_t mask, std::size_t axis) {
  return axis < 31 && (mask >> axis & 1) != 0;
}

/// Entry of one axis; `shrinks` takes the one element at the begin.
void addStrided(Cuts& cuts, std::size_t axis, const Options& options, std::size_t i,
                std::int64_t begin, std::int64_t end, std::int64_t step) {
  if (marked(options.shrinkMask, i)) {
    cuts.add(axis, begin, begin == -1 ? kToTheEnd : begin + 1, 1);
    return;
  }
  if (marked(options.beginMask, i)) begin = step > 0 ? 0 : kToTheEnd;
  if (marked(options.endMask, i)) end = step > 0 ? kToTheEnd : -kToTheEnd;
  cuts.add(axis, begin, end, step);
}

Result<void> importStridedSlice(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 4, 4));
  const auto begins = in.integers(op.inputs[1]);
  const auto ends = in.integers(op.inputs[2]);
  const auto steps = in.integers(op.inputs[3]);
  const FileTensor& source = in.input(op, 0);
  if (!begins || !ends || !steps || op.options.unusualSlice) {
    in.keepForeign(op);
    return {};
  }
  const std::size_t count = begins->size();
  if (count > source.shape.size() || ends->size() != count || steps->size() != count)
    return in.refuse(op, "slice", "its begins, ends and strides do not fit the data");
  const bool shrinks = op.options.shrinkMask != 0;
  const Order order = shrinks ? Order::Filed : orderOf(in, op, 0);
  Cuts cuts;
  List gone;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t axis = Importing::placeOf(i, source.shape.size(), order);
    addStrided(cuts, axis, op.options, i, (*begins)[i], (*ends)[i], (*steps)[i]);
    if (marked(op.options.shrinkMask, i)) gone.push_back(static_cast<std::int64_t>(i));
  }
  auto inputs = sliceInputs(in, in.stored(op.inputs[0], order), cuts);
  if (gone.empty()) {
    in.move(op, "Slice", order, std::move(inputs));
    return {};
  }
  graph::TensorType cut{source.element, true, std::vector<graph::Dim>(source.shape.size())};
  const std::int32_t index = op.inputs[0];
  const auto part =
      in.declare(in.output(op).name + "_cut", std::move(cut),
                 in.quantized(index) ? std::optional(in.quantizationOf(index)) : std::nullopt);
  in.node("Slice", in.output(op).name + "_cut", std::move(inputs), {part});
  in.move(op, "Squeeze", Order::Filed, {part, in.integerConstant("axes", gone)});
  return {};
}

Result<void> importReverse(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  const auto axes = in.integers(op.inputs[1]);
  if (!axes) {
    in.keepForeign(op);
    return {};
  }
  const std::size_t rank = in.input(op, 0).shape.size();
  const Order order = orderOf(in, op, 0);
  Cuts cuts;
  for (const std::int64_t named : *axes) {
    MOTE_ASSIGN(const std::size_t axis, axisOf(in, op, named, rank));
    cuts.add(Importing::placeOf(axis, rank, order), -1, -kToTheEnd, -1);
  }
  in.move(op, "Slice", order, sliceInputs(in, in.stored(op.inputs[0], order), cuts));
  return {};
}

Result<void> split(Importing& in, const FileOperator& op, std::size_t data, std::size_t axisInput) {
  const auto named = in.integers(op.inputs[axisInput]);
  if (!named || named->size() != 1 || op.outputs.empty()) {
    in.keepForeign(op);
    return {};
  }
  const std::size_t rank = in.input(op, data).shape.size();
  MOTE_ASSIGN(const std::size_t axis, axisOf(in, op, named->front(), rank));
  const Order order = orderOf(in, op, data);
  Importing::Values inputs = {in.stored(op.inputs[data], order)};
  if (op.name == "SPLIT_V") {
    List sizes;
    for (std::size_t i = 0; i < op.outputs.size(); ++i) {
      MOTE_TRY(in.requireRank(op, in.output(op, i), rank));
      sizes.push_back(in.output(op, i).shape[axis]);
    }
    inputs.push_back(in.integerConstant("parts", sizes));
  }
  in.move(op, "Split", order, std::move(inputs),
          {{"axis", static_cast<std::int64_t>(Importing::placeOf(axis, rank, order))}});
  return {};
}

/// Inputs: axis, data.
Result<void> importSplit(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2, op.outputs.size()));
  return split(in, op, 1, 0);
}

/// Inputs: data, sizes, axis. A size of -1 stands for what is left, which the outputs' shapes tell.
Result<void> importSplitV(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 3, 3, op.outputs.size()));
  return split(in, op, 0, 2);
}

Result<void> importUnpack(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 1, 1, op.outputs.size()));
  const std::size_t rank = in.input(op, 0).shape.size();
  MOTE_ASSIGN(const std::size_t axis, axisOf(in, op, op.options.axis, rank));
  const graph::ValueId data = in.stored(op.inputs[0]);
  for (std::size_t i = 0; i < op.outputs.size(); ++i) {
    const auto place = static_cast<std::int64_t>(i);
    const auto entry = in.constant("entry", Array::int64s({}, std::span(&place, 1)));
    in.move(op, "Gather", Order::Filed, {data, entry}, {{"axis", static_cast<std::int64_t>(axis)}},
            i);
  }
  return {};
}

Result<void> importGather(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  if (op.options.batchDims != 0) {
    in.keepForeign(op);
    return {};
  }
  MOTE_ASSIGN(const std::size_t axis,
              axisOf(in, op, op.options.axis, in.input(op, 0).shape.size()));
  in.move(op, "Gather", Order::Filed, {in.stored(op.inputs[0]), in.stored(op.inputs[1])},
          {{"axis", static_cast<std::int64_t>(axis)}});
  return {};
}

/// ONNX takes indices in int64 only.
Result<void> importGatherNd(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  graph::TensorType wide = in.input(op, 1).type;
  wide.element = ElementType::Int64;
  const auto indices = in.make("Cast", in.output(op).name + "_indices", {in.stored(op.inputs[1])},
                               std::move(wide), {{"to", kOnnxInt64}});
  in.move(op, "GatherND", Order::Filed, {in.stored(op.inputs[0]), indices});
  return {};
}

/// Of reals, along the last axis; ONNX gives the places in int64.
Result<void> importTopK(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2, 2));
  const auto count = in.integers(op.inputs[1]);
  if (!count || count->size() != 1 || in.input(op, 0).element != ElementType::Float32) {
    in.keepForeign(op);
    return {};
  }
  const FileTensor& best = in.output(op);
  graph::TensorType wide = in.output(op, 1).type;
  wide.element = ElementType::Int64;
  const auto values = in.declare(best.name, best.type);
  const auto places = in.declare(best.name + "_places", std::move(wide));
  in.node("TopK", best.name, {in.stored(op.inputs[0]), in.integerConstant("count", *count)},
          {values, places}, {{"axis", std::int64_t{-1}}});
  in.giveStored(op.outputs[0], Order::Filed, values);
  in.move(op, "Cast", Order::Filed, {places}, {{"to", kOnnxInt32}}, 1);
  return {};
}

constexpr Rule kSliceRules[] = {
    {"SLICE", importSlice},        {"STRIDED_SLICE", importStridedSlice},
    {"REVERSE_V2", importReverse}, {"SPLIT", importSplit},
    {"SPLIT_V", importSplitV},     {"UNPACK", importUnpack},
    {"GATHER", importGather},      {"GATHER_ND", importGatherNd},
    {"TOPK_V2", importTopK}};

}  // namespace

std::span<const Rule> sliceRules() {
  return kSliceRules;
}

}  // namespace mote::tflite_format
