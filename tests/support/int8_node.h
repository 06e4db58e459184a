// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One node in QDQ form, compiled and run: what came out and by which kernels.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/graph/types.h"

namespace mote::tests {

struct Steps {
  float scale = 1.0F;
  std::int32_t zeroPoint = 0;
};

struct Int8Tensor {
  Dims dims;
  std::vector<std::int8_t> values;
  float scale = 1.0F;
  std::int32_t zeroPoint = 0;
  /// The real number that element stands for.
  [[nodiscard]] double real(std::size_t index) const;
};

/// -128 ... 127 as [1, 256].
Int8Tensor everyByte(float scale, std::int32_t zeroPoint);

struct Int8Run {
  Dims dims;
  std::vector<std::int8_t> values;
  std::string kernels;  ///< of the program, in order, separated by spaces
  Steps steps;
  /// Steps between element `index` and where `real` lies, rounded and saturated.
  [[nodiscard]] int distance(std::size_t index, double real) const;
  /// Largest distance to function(real of x) over all elements.
  [[nodiscard]] int worstStep(const Int8Tensor& x,
                              const std::function<double(double)>& function) const;
};

/// activations -> DequantizeLinear -> node(..., constants) -> QuantizeLinear.
Int8Run runInt8(const std::string& type, const std::vector<Int8Tensor>& activations, Steps output,
                const std::vector<Array>& constants = {}, const graph::Attributes& attributes = {});

struct Int8Weight {
  Dims dims;
  std::vector<std::int8_t> values;
  std::vector<float> scales;  ///< one, or one per index of `axis`
  std::int64_t axis = 0;
};

/// A layer's constants. The bias is in steps of input scale times weight scale; empty for none.
struct Int8Layer {
  Int8Weight weight;
  std::vector<std::int32_t> bias;
};

Int8Run runInt8Layer(const std::string& type, const Int8Tensor& input, const Int8Layer& layer,
                     Steps output, const graph::Attributes& attributes);

}  // namespace mote::tests
