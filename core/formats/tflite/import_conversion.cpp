// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between element types: QUANTIZE, DEQUANTIZE, CAST.
#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

Order orderOfInput(const Importing& in, const FileOperator& op) {
  return in.input(op, 0).shape.size() == 4 ? in.orderFor({op.inputs[0]}) : Order::Filed;
}

Result<void> importQuantize(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 1, 1));
  if (!in.quantized(op.outputs[0])) {
    in.keepForeign(op);
    return {};
  }
  const Order order = orderOfInput(in, op);
  in.giveReal(op.outputs[0], order, in.real(op.inputs[0], order));
  return {};
}

/// Constants stored narrow just become reals; they are weights, and layers want them as constants.
Result<void> importDequantize(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 1, 1));
  const std::int32_t from = op.inputs[0];
  const FileTensor& source = in.tensor(from);
  const FileTensor& result = in.output(op);
  const bool half = source.element == ElementType::Float16;
  if (result.element != ElementType::Float32 || (!half && !in.quantized(from))) {
    in.keepForeign(op);
    return {};
  }
  if (in.isConstant(from) && source.shape == result.shape) {
    in.equate(op.outputs[0], from);
    return {};
  }
  const Order order = orderOfInput(in, op);
  if (half) {
    constexpr std::int64_t kOnnxFloat = 1;
    in.move(op, "Cast", order, {in.stored(from, order)}, {{"to", kOnnxFloat}});
    return {};
  }
  in.giveStored(op.outputs[0], order,
                in.dequantize(in.stored(from, order), result.name, in.quantizationOf(from)));
  return {};
}

/// ONNX's number of an element type; 0 for none.
std::int64_t onnxElement(ElementType element) {
  switch (element) {
    case ElementType::Float32:
      return 1;
    case ElementType::UInt8:
      return 2;
    case ElementType::Int8:
      return 3;
    case ElementType::UInt16:
      return 4;
    case ElementType::Int16:
      return 5;
    case ElementType::Int32:
      return 6;
    case ElementType::Int64:
      return 7;
    case ElementType::Bool:
      return 9;
    case ElementType::Float16:
      return 10;
    case ElementType::Float64:
      return 11;
    case ElementType::UInt32:
      return 12;
    case ElementType::UInt64:
      return 13;
    case ElementType::Undefined:
    case ElementType::String:
      break;
  }
  return 0;
}

Result<void> importCast(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 1, 1));
  const std::int64_t to = onnxElement(in.output(op).element);
  if (to == 0) {
    in.keepForeign(op);
    return {};
  }
  const Order order = orderOfInput(in, op);
  in.move(op, "Cast", order, {in.stored(op.inputs[0], order)}, {{"to", to}});
  return {};
}

constexpr Rule kConversionRules[] = {
    {"QUANTIZE", importQuantize}, {"DEQUANTIZE", importDequantize}, {"CAST", importCast}};

}  // namespace

std::span<const Rule> conversionRules() {
  return kConversionRules;
}

}  // namespace mote::tflite_format
