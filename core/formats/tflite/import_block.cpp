// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SPACE_TO_BATCH_ND and BATCH_TO_SPACE_ND, which older converters put around dilated convolutions:
//   pad -> [N, H/b, b, W/b, b, C] -> [b, b, N, H/b, W/b, C] -> [b*b*N, H/b, W/b, C], and back.
#include <optional>

#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

using List = std::vector<std::int64_t>;

constexpr std::int64_t kLargestBlock = 1024;
constexpr std::int64_t kLargestPad = std::int64_t{1} << 24;

/// Sizes of blocks, and what is put around them or cut off, a pair for each blocked axis.
struct Blocks {
  List sizes;
  List borders;
  [[nodiscard]] std::int64_t product() const {
    std::int64_t product = 1;
    for (const std::int64_t size : sizes) product *= size;
    return product;
  }
};

/// Nothing where they are computed or the input's shape is open.
Result<std::optional<Blocks>> blocksOf(const Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 3, 3));
  const auto sizes = in.integers(op.inputs[1]);
  const auto borders = in.integers(op.inputs[2]);
  if (!sizes || !borders || !in.input(op, 0).type.fullyKnown()) return std::optional<Blocks>();
  bool sound = !sizes->empty() && sizes->size() <= 3 && borders->size() == 2 * sizes->size() &&
               sizes->size() < in.input(op, 0).shape.size();
  for (const std::int64_t size : *sizes) sound = sound && size >= 1 && size <= kLargestBlock;
  for (const std::int64_t border : *borders) sound = sound && border >= 0 && border <= kLargestPad;
  if (sound) return std::optional(Blocks{*sizes, *borders});
  return in.refuse(op, "blocks", "its blocks do not fit its input");
}

/// A node that moves the input's integers or reals.
graph::ValueId moved(Importing& in, const FileOperator& op, std::string_view type,
                     Importing::Values inputs, const List& dims,
                     graph::Attributes attributes = {}) {
  const std::int32_t from = op.inputs[0];
  const std::string name = in.output(op).name + "_blocks";
  const auto steps = in.quantized(from) ? std::optional(in.quantizationOf(from)) : std::nullopt;
  const graph::ValueId value =
      in.declare(name, graph::TensorType::of(in.tensor(from).element, dims), steps);
  in.node(type, name, std::move(inputs), {value}, std::move(attributes));
  return value;
}

/// In the tensor's own steps, or as reals.
graph::ValueId zeroOrReal(Importing& in, std::int32_t index) {
  if (!in.quantized(index)) return in.realConstant(0.0F);
  const auto zero = static_cast<std::int8_t>(in.quantizationOf(index).zeroPoints[0]);
  return in.constant(
      "pad_value",
      Array::make(in.tensor(index).element, {}, {static_cast<std::byte>(zero)}).value());
}

bool hasBytesOrReals(const Importing& in, std::int32_t index) {
  const ElementType element = in.tensor(index).element;
  return element == ElementType::Float32 || (in.quantized(index) && elementBytes(element) == 1);
}

Result<void> importSpaceToBatch(Importing& in, const FileOperator& op) {
  MOTE_ASSIGN(const auto blocks, blocksOf(in, op));
  if (!blocks || !hasBytesOrReals(in, op.inputs[0])) {
    in.keepForeign(op);
    return {};
  }
  const std::size_t count = blocks->sizes.size();
  List dims = in.input(op, 0).shape;
  List pads(2 * dims.size(), 0);
  for (std::size_t i = 0; i < count; ++i) {
    pads[i + 1] = blocks->borders[2 * i];
    pads[i + 1 + dims.size()] = blocks->borders[2 * i + 1];
    dims[i + 1] += pads[i + 1] + pads[i + 1 + dims.size()];
    if (dims[i + 1] % blocks->sizes[i] != 0)
      return in.refuse(op, "blocks", "its blocks do not divide its padded input");
  }
  const graph::ValueId padded = moved(
      in, op, "Pad",
      {in.stored(op.inputs[0]), in.integerConstant("pads", pads), zeroOrReal(in, op.inputs[0])},
      dims);
  List split = {dims[0]};
  List order;
  List rest = {0};
  for (std::size_t i = 0; i < count; ++i) {
    split.insert(split.end(), {dims[i + 1] / blocks->sizes[i], blocks->sizes[i]});
    order.push_back(static_cast<std::int64_t>(2 * i + 2));
    rest.push_back(static_cast<std::int64_t>(2 * i + 1));
  }
  split.insert(split.end(), dims.begin() + static_cast<std::ptrdiff_t>(count) + 1, dims.end());
  for (std::size_t axis = 2 * count + 1; axis < split.size(); ++axis)
    rest.push_back(static_cast<std::int64_t>(axis));
  order.insert(order.end(), rest.begin(), rest.end());
  List turned;
  for (const std::int64_t axis : order) turned.push_back(split[static_cast<std::size_t>(axis)]);
  const graph::ValueId parts =
      moved(in, op, "Reshape", {padded, in.integerConstant("shape", split)}, split);
  const graph::ValueId dealt = moved(in, op, "Transpose", {parts}, turned, {{"perm", order}});
  List result = {dims[0] * blocks->product()};
  for (std::size_t i = 0; i < count; ++i) result.push_back(dims[i + 1] / blocks->sizes[i]);
  result.insert(result.end(), dims.begin() + static_cast<std::ptrdiff_t>(count) + 1, dims.end());
  in.move(op, "Reshape", Order::Filed, {dealt, in.integerConstant("shape", result)});
  return {};
}

Result<void> importBatchToSpace(Importing& in, const FileOperator& op) {
  MOTE_ASSIGN(const auto blocks, blocksOf(in, op));
  if (!blocks || !hasBytesOrReals(in, op.inputs[0])) {
    in.keepForeign(op);
    return {};
  }
  const auto count = static_cast<std::int64_t>(blocks->sizes.size());
  const List dims = in.input(op, 0).shape;
  if (dims[0] % blocks->product() != 0)
    return in.refuse(op, "blocks", "its blocks do not divide its batch");
  List split = blocks->sizes;
  split.push_back(dims[0] / blocks->product());
  split.insert(split.end(), dims.begin() + 1, dims.end());
  List order = {count};
  List joined = {dims[0] / blocks->product()};
  List starts;
  List ends;
  List axes;
  for (std::int64_t i = 0; i < count; ++i) {
    const auto at = static_cast<std::size_t>(i);
    order.insert(order.end(), {count + 1 + i, i});
    joined.push_back(dims[at + 1] * blocks->sizes[at]);
    starts.push_back(blocks->borders[2 * at]);
    ends.push_back(joined.back() - blocks->borders[2 * at + 1]);
    axes.push_back(i + 1);
    if (starts.back() >= ends.back())
      return in.refuse(op, "blocks", "it cuts off all that it puts together");
  }
  for (std::size_t axis = static_cast<std::size_t>(2 * count) + 1; axis < split.size(); ++axis)
    order.push_back(static_cast<std::int64_t>(axis));
  joined.insert(joined.end(), dims.begin() + count + 1, dims.end());
  List turned;
  for (const std::int64_t axis : order) turned.push_back(split[static_cast<std::size_t>(axis)]);
  const graph::ValueId parts = moved(
      in, op, "Reshape", {in.stored(op.inputs[0]), in.integerConstant("shape", split)}, split);
  const graph::ValueId dealt = moved(in, op, "Transpose", {parts}, turned, {{"perm", order}});
  const graph::ValueId whole =
      moved(in, op, "Reshape", {dealt, in.integerConstant("shape", joined)}, joined);
  in.move(op, "Slice", Order::Filed,
          {whole, in.integerConstant("starts", starts), in.integerConstant("ends", ends),
           in.integerConstant("axes", axes)});
  return {};
}

constexpr Rule kBlockRules[] = {{"SPACE_TO_BATCH_ND", importSpaceToBatch},
                                {"BATCH_TO_SPACE_ND", importBatchToSpace}};

}  // namespace

std::span<const Rule> blockRules() {
  return kBlockRules;
}

}  // namespace mote::tflite_format
