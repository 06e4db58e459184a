// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random layers of int16 by int8, and what they give by their definition.
#pragma once

#include "tests/support/narrow_layers.h"

namespace mote::tests {

/// sigmoid(i / 24) in Q0.16.
inline Tensor sigmoidTable() {
  std::vector<std::uint16_t> values;
  for (int i = 0; i < 256; ++i) {
    const double steps = std::round(65536.0 / (1.0 + std::exp(-i / 24.0)));
    values.push_back(static_cast<std::uint16_t>(std::min(steps, 65535.0)));
  }
  return tensorOf({256}, values);
}

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
  const auto given = tensors.output.values<std::int16_t>();
  const auto multipliers = tensors.inputs[3].values<std::int32_t>();
  const auto shifts = tensors.inputs[4].values<std::int8_t>();
  std::string wrong;
  convByDefinition<std::int16_t, std::int64_t, std::int8_t>(
      c, tensors, [&](std::size_t i, std::int64_t sum, std::int64_t, std::size_t channel) {
        const std::int64_t bias = c.hasBias ? tensors.inputs[2].values<std::int32_t>()[channel] : 0;
        const std::int16_t expected =
            oracleRequantizeLong(sum + bias, multipliers[channel], shifts[channel],
                                 c.params.quantizedMinimum, c.params.quantizedMaximum);
        if (wrong.empty() && given[i] != expected) {
          wrong = "element " + std::to_string(i) + " is " + std::to_string(given[i]) + ", not " +
                  std::to_string(expected);
        }
      });
  return wrong;
}

}  // namespace mote::tests
