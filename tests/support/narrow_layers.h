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

/// Calls use(parameters of the case's packed layer): those of the layer, then the weights' dims.
template <typename Use>
auto withPacked(const ConvCase& c, const Use& use) {
  if (c.dense) {
    kernels::PackedDenseParams packed{c.denseParams(), {}};
    std::ranges::copy(c.weightDims(), packed.weightDims);
    return use(packed);
  }
  kernels::PackedConv2dParams packed{c.params, {}};
  std::ranges::copy(c.weightDims(), packed.weightDims);
  return use(packed);
}

}  // namespace mote::tests
