// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Checks and geometry shared by every instruction set's convolutions and dense layers.
#pragma once

#include "core/kernels/conv2d.h"
#include "core/kernels/kernel.h"
#include "core/kernels/window.h"

namespace mote::kernels {

/// int8 kernels refuse more products per output: the sum would leave 32 bits.
constexpr std::int32_t kMaxProductsS8 = 65536;

/// Operand indices after the weights of a quantized convolution or dense layer.
constexpr std::size_t kBias = 2;
constexpr std::size_t kMultiplier = 3;
constexpr std::size_t kShift = 4;

/// Multiplier and shift of an output channel are at `channel & scaleMask(call)`: there may be one
/// for all.
[[nodiscard]] inline std::int32_t scaleMask(const Call& call) noexcept {
  return call.inputs[kMultiplier].elements() == 1 ? 0 : -1;
}

/// Sizes of a convolution whose check has passed.
struct Conv2dShape {
  WindowAxis rows;
  WindowAxis columns;
  std::int32_t batch;
  std::int32_t inputChannels;
  std::int32_t outputChannels;
  std::int32_t groupInputs;   ///< input channels each output sees; depthwise: 1
  std::int32_t groupOutputs;  ///< outputs per group; depthwise: the channel multiplier

  /// With those of padding.
  [[nodiscard]] std::int64_t multiplications() const noexcept {
    return std::int64_t{batch} * rows.output * columns.output * outputChannels *
           (std::int64_t{rows.kernel} * columns.kernel * groupInputs);
  }
};

[[nodiscard]] Conv2dShape conv2dShape(const Call& call) noexcept;
[[nodiscard]] Conv2dShape depthwiseConv2dShape(const Call& call) noexcept;
/// A dense layer as a convolution over single pixels.
[[nodiscard]] Conv2dShape denseShape(const Call& call) noexcept;

/// Channels, groups, window and bias; after operands and parameter size have been checked.
Status checkConv2dGroups(const Call& call) noexcept;
Status checkConv2dF32(const Call& call) noexcept;
Status checkConv2dS8(const Call& call) noexcept;
Status checkConv2dS16(const Call& call) noexcept;
Status checkDepthwiseConv2dF32(const Call& call) noexcept;
Status checkDepthwiseConv2dS8(const Call& call) noexcept;
Status checkDepthwiseConv2dS16(const Call& call) noexcept;
Status checkDenseF32(const Call& call) noexcept;
Status checkDenseS8(const Call& call) noexcept;
Status checkDenseS16(const Call& call) noexcept;

}  // namespace mote::kernels
