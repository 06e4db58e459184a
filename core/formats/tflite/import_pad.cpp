// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Elements around a tensor.
#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

using List = std::vector<std::int64_t>;

/// All befores, then all afters, of [before, after] pairs in the file's order of axes.
List padsIn(const List& pairs, Order order) {
  const std::size_t rank = pairs.size() / 2;
  List pads(pairs.size());
  for (std::size_t i = 0; i < rank; ++i) {
    const std::size_t place = Importing::placeOf(i, rank, order);
    pads[place] = pairs[2 * i];
    pads[place + rank] = pairs[2 * i + 1];
  }
  return pads;
}

/// Integers pad with what stands for 0.
graph::ValueId zeroOf(Importing& in, std::int32_t index) {
  const auto zero = in.quantizationOf(index).zeroPoints[0];
  const auto low = static_cast<std::byte>(zero & 0xFF);
  const auto high = static_cast<std::byte>(zero >> 8 & 0xFF);
  const ElementType element = in.tensor(index).element;
  const Bytes bytes = elementBytes(element) == 1 ? Bytes{low} : Bytes{low, high};
  return in.constant("pad_value", Array::make(element, {}, bytes).value());
}

Result<void> pad(Importing& in, const FileOperator& op, const std::string& mode) {
  const auto pairs = in.integers(op.inputs[1]);
  const std::size_t rank = in.input(op, 0).shape.size();
  if (!pairs) {
    in.keepForeign(op);
    return {};
  }
  if (pairs->size() != 2 * rank)
    return in.refuse(op, "pads", "it has not one pair of pads for each dimension");
  const Order order = rank == 4 ? in.orderFor({op.inputs[0]}) : Order::Filed;
  Importing::Values inputs = {in.stored(op.inputs[0], order),
                              in.integerConstant("pads", padsIn(*pairs, order))};
  if (Importing::has(op, 2)) {
    inputs.push_back(in.stored(op.inputs[2]));
  } else if (mode == "constant" && in.quantized(op.inputs[0])) {
    inputs.push_back(zeroOf(in, op.inputs[0]));
  }
  in.move(op, "Pad", order, std::move(inputs), {{"mode", mode}});
  return {};
}

/// PADV2 has the value as input 2.
Result<void> importPad(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, op.name == "PADV2" ? 3 : 2));
  return pad(in, op, "constant");
}

Result<void> importMirrorPad(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 2, 2));
  if (!op.options.symmetric) return pad(in, op, "reflect");
  in.keepForeign(op);
  return {};
}

constexpr Rule kPadRules[] = {
    {"PAD", importPad}, {"PADV2", importPad}, {"MIRROR_PAD", importMirrorPad}};

}  // namespace

std::span<const Rule> padRules() {
  return kPadRules;
}

}  // namespace mote::tflite_format
