// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Integer biases behind a DequantizeLinear of their layer's scales.
#include "core/formats/tflite/bias.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

namespace mote::tflite_format {
namespace {

/// The constant's 64-bit integers in 32 bits; empty where one does not fit.
std::optional<Array> inInt32(const FileTensor& source) {
  std::vector<std::int32_t> narrow;
  for (std::size_t at = 0; at < source.content.size(); at += sizeof(std::int64_t)) {
    std::int64_t value = 0;
    std::memcpy(&value, source.content.data() + at, sizeof(value));
    narrow.push_back(static_cast<std::int32_t>(value));
    if (narrow.back() != value) return std::nullopt;
  }
  return Array::of(ElementType::Int32, source.shape, std::span<const std::int32_t>(narrow));
}

/// int16 layers have biases of 64 bits, which neither ONNX nor our kernels know: in 32 where they
/// fit, else as reals.
graph::ValueId biasOf64(Importing& in, const FileTensor& source,
                        const graph::Quantization& quantization) {
  if (const auto narrow = inInt32(source))
    return in.dequantize(in.constant(source.name, *narrow), source.name, quantization);
  std::vector<float> reals;
  for (std::size_t at = 0; at < source.content.size(); at += sizeof(std::int64_t)) {
    std::int64_t value = 0;
    std::memcpy(&value, source.content.data() + at, sizeof(value));
    const std::size_t channel = quantization.perTensor() ? 0 : at / sizeof(value);
    reals.push_back(static_cast<float>(static_cast<double>(value) *
                                       static_cast<double>(quantization.scales[channel])));
  }
  return in.constant(source.name, Array::floats(source.shape, reals));
}

}  // namespace

graph::ValueId biasOf(Importing& in, const FileOperator& op, std::size_t bias, std::size_t data,
                      std::size_t weights) {
  const FileTensor& source = in.input(op, bias);
  const bool whole = source.element == ElementType::Int32 || source.element == ElementType::Int64;
  if (!whole || !in.quantized(op.inputs[data]) || !in.quantized(op.inputs[weights]))
    return in.real(op.inputs[bias]);
  const float step = in.quantizationOf(op.inputs[data]).scales[0];
  graph::Quantization quantization;
  for (const float scale : in.quantizationOf(op.inputs[weights]).scales)
    quantization.scales.push_back(std::max(step * scale, std::numeric_limits<float>::min()));
  quantization.zeroPoints.assign(quantization.scales.size(), 0);
  if (quantization.scales.size() > 1) quantization.axis = 0;
  if (source.element == ElementType::Int64 && in.isConstant(op.inputs[bias]) &&
      (quantization.perTensor() ||
       source.shape == Dims{static_cast<std::int64_t>(quantization.scales.size())}))
    return biasOf64(in, source, quantization);
  return in.dequantize(in.stored(op.inputs[bias]), source.name, quantization);
}

}  // namespace mote::tflite_format
