// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// int8 and int16 forms of operators: scales to fixed point as TensorFlow Lite does, tables of
// functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/array/array.h"
#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/operators/interface/operator.h"

namespace mote::operators {

/// The operand is int8 or int16 standing for reals: the node is to run in its quantized form.
[[nodiscard]] bool isQuantized(const NodeView& view, std::size_t input = 0) noexcept;
/// int8 with one scale and zero point, or int16 with one scale and the zero point 0.
[[nodiscard]] bool isPerTensor(const graph::Value* value) noexcept;
/// isQuantized, and int16.
[[nodiscard]] bool isInt16(const NodeView& view, std::size_t input = 0) noexcept;
/// The operator runs on int16 activations, or only moves them.
[[nodiscard]] bool runsOnInt16(const Operator& entry);
/// The operator runs this node on the integers around it: one width of activations, for int16 an
/// operator that knows it, and its own rules.
[[nodiscard]] bool takesQuantized(const Operator& entry, const NodeView& view);
/// `stem`_s8, or for an int16 input 0 `stem`_s16.
[[nodiscard]] std::string quantizedKernel(std::string_view stem, const NodeView& view);
/// Values of int8 or int16.
struct Limits {
  std::int32_t lowest = -128;
  std::int32_t highest = 127;
};
[[nodiscard]] Limits limitsOf(ElementType type) noexcept;
/// Scale and zero point of a per-tensor quantized operand.
struct Scaling {
  float scale = 1.0F;
  std::int32_t zeroPoint = 0;
  bool operator==(const Scaling&) const = default;
};
[[nodiscard]] Scaling scalingOf(const graph::Value& value);

/// Weights of `channels` output channels along `axis`: int8 constants, symmetric, scaled per tensor
/// or along that axis.
[[nodiscard]] bool symmetricWeights(const graph::Value* value, int axis, std::size_t channels);
/// An int32 constant of `channels` elements, or left out.
[[nodiscard]] bool quantizedBias(const graph::Value* value, std::size_t channels);

/// Requantization constants of conv and dense kernels, as operands.
struct ChannelScaling {
  Operand multiplier;
  Operand shift;
};
/// `dense`: where the weights have one scale, TFLite's FULLY_CONNECTED multiplies the two scales in
/// float; with several, and in convolutions, it does so in double. Constants that are the same for
/// all channels are stored once.
[[nodiscard]] ChannelScaling channelScaling(Lowering& lowering, const graph::Value& input,
                                            const graph::Value& weight, const graph::Value& output,
                                            std::size_t channels, bool dense);

/// output[q + 128] of function(real of q) for every int8 input step, rounded half away from zero.
[[nodiscard]] Array lookupTable(const Scaling& input, const Scaling& output,
                                const std::function<double(double)>& function);

}  // namespace mote::operators
