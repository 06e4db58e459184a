// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random layers whose weights fit few bits, stored in full and narrow.
#pragma once

#include <cstring>

#include "core/kernels/narrow_weights.h"
#include "core/tensor/float16.h"
#include "tests/support/conv_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {

/// The same weights in full, in place, and apart from these in four bits.
inline Tensor packNibbles(Tensor& weights, Random& random) {
  std::vector<std::uint8_t> pairs;
  for (std::size_t i = 0; i < weights.size; ++i) {
    const std::int32_t value = random.integer(-8, 7);
    weights.bytes.get()[i] = static_cast<std::byte>(value);
    const auto nibble = static_cast<unsigned>(value + 16) % 16U;
    if (i % 2 == 0) pairs.push_back(0);
    pairs.back() = static_cast<std::uint8_t>(pairs.back() + (i % 2 == 0 ? nibble : nibble * 16U));
  }
  return tensorOf<std::uint8_t>({static_cast<std::int32_t>(pairs.size())}, pairs);
}

/// The same weights rounded in place, and apart from these as float16.
inline Tensor halveWeights(Tensor& weights) {
  Tensor halves = emptyTensor(ElementType::Float16, weights.dims);
  auto values = weights.values<float>();
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::uint16_t bits = halfOf(double{values[i]});
    values[i] = halfToFloat(bits);
    std::memcpy(halves.bytes.get() + i * 2, &bits, 2);
  }
  std::memcpy(weights.bytes.get(), values.data(), weights.size);
  return halves;
}

/// A layer of single pixels: dense.
inline ConvCase randomDense(Random& random) {
  ConvCase c = randomConv(random, false);
  const auto clamps = c.params;
  c.params = {};
  c.params.minimum = clamps.minimum;
  c.params.maximum = clamps.maximum;
  c.params.quantizedMinimum = clamps.quantizedMinimum;
  c.params.quantizedMaximum = clamps.quantizedMaximum;
  c.batch = random.integer(1, 3);
  c.inputC = random.integer(1, 60);
  c.outputC = random.integer(1, 20);
  c.inputH = c.inputW = c.outputH = c.outputW = c.kernelH = c.kernelW = 1;
  return c;
}

inline void asDense(const ConvCase& c, ConvTensors& tensors) {
  tensors.inputs[0].dims = {c.batch, c.inputC};
  tensors.inputs[1].dims = {c.outputC, c.inputC};
  tensors.output.dims = {c.batch, c.outputC};
}

inline kernels::DenseParams denseParams(const ConvCase& c) {
  const auto& p = c.params;
  return {p.minimum, p.maximum, p.quantizedMinimum, p.quantizedMaximum};
}

/// The parameters of a packed layer: those of the layer, then the weights' dims.
template <typename Packed, typename Params>
Packed packedParams(const Params& params, const Tensor& weights) {
  Packed packed{params, {}};
  std::ranges::copy(weights.dims, packed.weightDims);
  return packed;
}

}  // namespace mote::tests
