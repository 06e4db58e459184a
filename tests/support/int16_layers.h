// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random layers of int16 by int8, and what they give by their definition.
#pragma once

#include "tests/support/conv_oracle.h"

namespace mote::tests {

/// int8 weights, bias and scaling as of int8; one channel in eight saturates.
inline ConvTensors int16Tensors(ConvCase& c, Random& random) {
  c.inputZero = c.outputZero = 0;
  c.params.quantizedMinimum = random.integer(0, 1) == 0 ? random.integer(-32768, 0) : -32768;
  c.params.quantizedMaximum = random.integer(0, 1) == 0 ? random.integer(1, 32767) : 32767;
  ConvTensors tensors = int8Tensors(c, random);
  const std::vector<std::int32_t> dims = tensors.inputs[0].dims;
  const std::size_t count = tensors.inputs[0].size;
  const bool extreme = random.integer(0, 3) == 0;
  auto values = random.integers<std::int16_t>(count, extreme ? 0 : -32768, extreme ? 1 : 32767);
  if (extreme) {
    for (auto& value : values) value = value == 0 ? std::int16_t{-32768} : std::int16_t{32767};
  }
  tensors.inputs[0] = tensorOf(dims, values).quantized(0.001F, 0);
  tensors.output = emptyTensor(ElementType::Int16, tensors.output.dims).quantized(0.001F, 0);
  return tensors;
}

inline std::string wrongInt16s(const ConvCase& c, const ConvTensors& tensors) {
  const auto multipliers = tensors.inputs[3].values<std::int32_t>();
  const auto shifts = tensors.inputs[4].values<std::int8_t>();
  return wrongIntegers<std::int16_t>(c, tensors, [&](std::int64_t sum, std::size_t channel) {
    return oracleRequantizeLong(sum, multipliers[channel], shifts[channel],
                                c.params.quantizedMinimum, c.params.quantizedMaximum);
  });
}

}  // namespace mote::tests
