// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Integer biases behind a DequantizeLinear of their layer's scales.
#include "core/formats/tflite/bias.h"

#include <algorithm>
#include <limits>

namespace mote::tflite_format {

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
  return in.dequantize(in.stored(op.inputs[bias]), source.name, quantization);
}

}  // namespace mote::tflite_format
