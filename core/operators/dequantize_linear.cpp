// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DequantizeLinear: (x - zero point) * scale.
#include "core/kernels/elementwise.h"
#include "core/operators/interface/casting.h"
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/quantization_params.h"

namespace mote::operators::dequantize_linear_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireElement(
      view, 0, {ElementType::Int8, ElementType::UInt8, ElementType::Int16, ElementType::Int32}));
  return conversionTypes(view, ElementType::Float32);
}

/// Several quantizations, or int32: element by element in float.
std::string kernelFor(ElementType element) {
  if (element == ElementType::Int16) return "dequantize_s16";
  return element == ElementType::Int8 ? "dequantize_s8" : "dequantize_u8";
}

void lowerInFloat(const NodeView& view, Lowering& lowering,
                  const graph::Quantization& quantization) {
  const graph::Value& source = *view.input(0);
  const Dims dims = source.type.sizes();
  const Clamp open;
  const kernels::BinaryParams params{open.minimum, open.maximum};
  const Operand steps = lowering.temporary(ElementType::Float32, dims);
  emitCast(lowering, lowering.use(source.id, Layout::Plain), steps);
  const Operand moved = lowering.temporary(ElementType::Float32, dims);
  const Operand zero = lowering.constant(broadcastZeroPoints(quantization, dims.size()));
  lowering.emit("sub", params, {steps, zero}, {moved});
  const Operand scale = lowering.constant(broadcastScales(quantization, dims.size()));
  lowering.emit("mul", params, {moved, scale},
                {lowering.define(view.output(0)->id, Layout::Plain)});
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const graph::Value& source = *view.input(0);
  const auto quantization = readQuantization(view);
  if (!quantization) {
    return view.refuse("quantize.parameters", "needs a constant, positive, fitting scale");
  }
  if (!quantization->perTensor() || source.type.element == ElementType::Int32) {
    lowerInFloat(view, lowering, *quantization);
    return {};
  }
  const Layout layout = lowering.layoutOf(source.id);
  const Operand x = lowering.scaled(lowering.use(source.id, layout), quantization->scales[0],
                                    quantization->zeroPoints[0]);
  lowering.emit(kernelFor(source.type.element), {x}, {lowering.define(view.output(0)->id, layout)});
  return {};
}

}  // namespace

MOTE_OPERATOR(dequantize_linear) = {
    .type = "DequantizeLinear", .infer = infer, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::dequantize_linear_entry
