// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QuantizeLinear: round(x / scale) + zero point, saturated to int8 or uint8.
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/kernels/elementwise.h"
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/int16.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/quantization_params.h"
#include "core/operators/interface/quantized.h"
#include "core/tensor/fixed_point.h"

namespace mote::operators::quantize_linear_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  const ElementType zero = view.inputType(2).element;
  const bool known = view.hasInput(2);
  MOTE_TRY(requireElement(view, 2, {ElementType::Int8, ElementType::UInt8, ElementType::Int16}));
  return conversionTypes(view, known ? zero : ElementType::UInt8);
}

/// int8 or uint8 with one scale and zero point.
bool isByteSteps(const graph::Value* value) {
  return value != nullptr && value->quantization && value->quantization->perTensor() &&
         (value->type.element == ElementType::Int8 || value->type.element == ElementType::UInt8);
}

/// result byte of each source byte, at the place of the byte taken as int8, plus 128.
Array byteTable(const graph::Value& source, const graph::Value& result) {
  const Scaling from = scalingOf(source);
  const Scaling to = scalingOf(result);
  const bool wide = source.type.element == ElementType::UInt8;
  const double low = result.type.element == ElementType::UInt8 ? 0.0 : -128.0;
  std::vector<std::int8_t> table(256);
  for (int byte = 0; byte < 256; ++byte) {
    const auto place = static_cast<std::int8_t>(byte);
    const int stored = wide ? byte : place;
    const double real = static_cast<double>(from.scale) * (stored - from.zeroPoint);
    const double step = std::round(real / static_cast<double>(to.scale)) + to.zeroPoint;
    table[static_cast<std::size_t>(place + 128)] =
        static_cast<std::int8_t>(static_cast<int>(std::clamp(step, low, low + 255.0)));
  }
  return Array::of(ElementType::Int8, {256}, std::span<const std::int8_t>(table));
}

/// Bytes in other steps.
void lowerRequantize(const NodeView& view, Lowering& lowering) {
  const graph::Value& source = *view.input(0);
  const graph::Value& result = *view.output(0);
  const Layout layout = lowering.layoutOf(source.id);
  const Operand x = lowering.use(source.id, layout);
  const bool same = source.type.element == result.type.element;
  if (same && scalingOf(source) == scalingOf(result)) {
    lowering.alias(result.id, layout, x);
  } else if (same && isPerTensor(&source)) {
    const auto fixed = quantizeMultiplier(static_cast<double>(scalingOf(source).scale) /
                                          static_cast<double>(scalingOf(result).scale));
    lowering.emit("requantize_s8", kernels::RequantizeParams{fixed.multiplier, fixed.shift}, {x},
                  {lowering.define(result.id, layout)});
  } else {
    const Operand table = lowering.constant(byteTable(source, result));
    lowering.emit("lut_s8", {lowering.asInt8(x), table},
                  {lowering.asInt8(lowering.define(result.id, layout))});
  }
}

/// One quantization per index of an axis: into steps of 1 first.
Operand inSteps(Lowering& lowering, Operand x, const graph::Quantization& quantization) {
  const Dims dims = lowering.dims(x);
  const Clamp open;
  const auto pair = [&](std::string_view kernel, Operand a, const Array& b) {
    const Operand result = lowering.temporary(ElementType::Float32, dims);
    lowering.emit(kernel, kernels::BinaryParams{open.minimum, open.maximum},
                  {a, lowering.constant(b)}, {result});
    return result;
  };
  const Operand steps = pair("div", x, broadcastScales(quantization, dims.size()));
  return pair("add", steps, broadcastZeroPoints(quantization, dims.size()));
}

/// Both int8 or int16, at least one int16.
bool isWideRescaling(const NodeView& view) {
  const graph::Value* source = view.input(0);
  const graph::Value* result = view.output(0);
  return isPerTensor(source) && isPerTensor(result) &&
         (source->type.element == ElementType::Int16 || result->type.element == ElementType::Int16);
}

void lowerRescaling(const NodeView& view, Lowering& lowering) {
  const graph::Value& source = *view.input(0);
  const graph::Value& result = *view.output(0);
  const Layout layout = lowering.layoutOf(source.id);
  const Operand x = lowering.use(source.id, layout);
  if (source.type.element == result.type.element && scalingOf(source) == scalingOf(result)) {
    lowering.alias(result.id, layout, x);
    return;
  }
  const double ratio =
      static_cast<double>(scalingOf(source).scale) / static_cast<double>(scalingOf(result).scale);
  emitRescale(lowering, {ratio, ratio, {}}, x, lowering.define(result.id, layout), result);
}

/// "quantize_s8" and its siblings.
std::string kernelFor(ElementType element) {
  if (element == ElementType::Int16) return "quantize_s16";
  return element == ElementType::Int8 ? "quantize_s8" : "quantize_u8";
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (isWideRescaling(view)) {
    lowerRescaling(view, lowering);
    return {};
  }
  if (isByteSteps(view.input(0)) && isByteSteps(view.output(0))) {
    lowerRequantize(view, lowering);
    return {};
  }
  const graph::Value& source = *view.input(0);
  const graph::Value& result = *view.output(0);
  const auto quantization = readQuantization(view);
  if (!quantization || source.type.element != ElementType::Float32) {
    return view.refuse("quantize.parameters",
                       "needs a float32 input and a constant, positive, fitting scale");
  }
  const bool perTensor = quantization->perTensor();
  const Layout layout = perTensor ? lowering.layoutOf(source.id) : Layout::Plain;
  Operand x = lowering.use(source.id, layout);
  if (!perTensor) x = inSteps(lowering, x, *quantization);
  const Operand y = lowering.scaled(lowering.define(result.id, layout),
                                    perTensor ? quantization->scales[0] : 1.0F,
                                    perTensor ? quantization->zeroPoints[0] : 0);
  lowering.emit(kernelFor(result.type.element), {x}, {y});
  return {};
}

}  // namespace

MOTE_OPERATOR(quantize_linear) = {
    .type = "QuantizeLinear", .infer = infer, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::quantize_linear_entry
