// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other dims for the same elements, other places, copies. Quantized tensors move as integers.
#include <algorithm>

#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

Result<void> importReshape(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 1, 2));
  Importing::Values inputs = {in.storedFlat(op.inputs[0])};
  if (Importing::has(op, 1)) {
    inputs.push_back(in.int64List(op.inputs[1]));
  } else {
    inputs.push_back(in.integerConstant("shape", op.options.list));
  }
  in.move(op, "Reshape", Order::Filed, std::move(inputs));
  return {};
}

Result<void> importSqueeze(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 1, 1));
  Importing::Values inputs = {in.stored(op.inputs[0])};
  const std::size_t rank = in.input(op, 0).shape.size();
  std::vector<std::int64_t> axes = op.options.list;
  for (std::int64_t& axis : axes) {
    MOTE_ASSIGN(const std::size_t positive, axisOf(in, op, axis, rank));
    axis = static_cast<std::int64_t>(positive);
  }
  if (!axes.empty()) inputs.push_back(in.integerConstant("axes", axes));
  in.move(op, "Squeeze", Order::Filed, std::move(inputs));
  return {};
}

Result<void> importExpandDims(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  const auto axis = in.integers(op.inputs[1]);
  if (!axis || axis->size() != 1) {
    in.keepForeign(op);
    return {};
  }
  in.move(op, "Unsqueeze", Order::Filed,
          {in.stored(op.inputs[0]), in.integerConstant("axes", *axis)});
  return {};
}

Result<void> importTranspose(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  const auto permutation = in.integers(op.inputs[1]);
  if (!permutation) {
    in.keepForeign(op);
    return {};
  }
  in.move(op, "Transpose", Order::Filed, {in.stored(op.inputs[0])}, {{"perm", *permutation}});
  return {};
}

Result<void> importTile(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  in.move(op, "Tile", Order::Filed, {in.stored(op.inputs[0]), in.int64List(op.inputs[1])});
  return {};
}

Result<void> importBroadcast(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  in.move(op, "Expand", Order::Filed, {in.stored(op.inputs[0]), in.int64List(op.inputs[1])});
  return {};
}

/// FILL has its shape first.
Result<void> importFill(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  in.move(op, "Expand", Order::Filed, {in.stored(op.inputs[1]), in.int64List(op.inputs[0])});
  return {};
}

Result<void> importShape(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 1, 1));
  const FileTensor& result = in.output(op);
  const graph::ValueId source = in.stored(op.inputs[0]);
  if (result.element == ElementType::Int64) {
    in.move(op, "Shape", Order::Filed, {source});
    return {};
  }
  graph::TensorType wide = result.type;
  wide.element = ElementType::Int64;
  const auto sizes = in.make("Shape", result.name + "_sizes", {source}, std::move(wide));
  in.move(op, "Cast", Order::Filed, {sizes}, {{"to", kOnnxInt32}});
  return {};
}

Result<void> blocks(Importing& in, const FileOperator& op, std::string_view type) {
  MOTE_TRY(in.require(op, 1, 1));
  MOTE_TRY(in.requireRank(op, in.input(op, 0), 4));
  MOTE_TRY(in.requireRank(op, in.output(op), 4));
  in.move(op, type, Order::ChannelsFirst, {in.stored(op.inputs[0], Order::ChannelsFirst)},
          {{"blocksize", std::int64_t{op.options.blockSize}}});
  return {};
}

Result<void> importDepthToSpace(Importing& in, const FileOperator& op) {
  return blocks(in, op, "DepthToSpace");
}

Result<void> importSpaceToDepth(Importing& in, const FileOperator& op) {
  return blocks(in, op, "SpaceToDepth");
}

constexpr Rule kShapeRules[] = {{"RESHAPE", importReshape},
                                {"SQUEEZE", importSqueeze},
                                {"EXPAND_DIMS", importExpandDims},
                                {"TRANSPOSE", importTranspose},
                                {"TILE", importTile},
                                {"BROADCAST_TO", importBroadcast},
                                {"FILL", importFill},
                                {"SHAPE", importShape},
                                {"DEPTH_TO_SPACE", importDepthToSpace},
                                {"SPACE_TO_DEPTH", importSpaceToDepth}};

}  // namespace

std::span<const Rule> shapeRules() {
  return kShapeRules;
}

}  // namespace mote::tflite_format
