// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Operands and parameters of conv2d_{f32,s8,s16,integer}, depthwise_conv2d_{f32,s8,s16} and
// conv_transpose2d_f32; channels last.
#pragma once

#include <cstdint>

namespace mote::kernels {

/// input  [N, H, W, Cin]
/// weight conv2d: [Cout, KH, KW, Cin / groups]; depthwise_conv2d: [1, KH, KW, Cout], Cout = m * Cin
/// bias   [Cout], float32 or int32, may be absent
/// s8 and s16: multiplier int32 [Cout], shift int8 [Cout] (see core/tensor/fixed_point.h), or [1]
/// each, the same for all channels
/// output [N, OH, OW, Cout]
/// Trailing padding follows from the output size. int8 weights are symmetric (zero point 0).
/// s16: input and output int16 with zero points 0, weights int8, sums in 64 bits (TFLite's "16x8").
/// s8 kernels are fastest with scratch: conv2dS8Scratch(), depthwiseConv2dS8Scratch() bytes.
struct Conv2dParams {
  std::int32_t strideH = 1;
  std::int32_t strideW = 1;
  std::int32_t dilationH = 1;
  std::int32_t dilationW = 1;
  std::int32_t padTop = 0;
  std::int32_t padLeft = 0;
  std::int32_t groups = 1;  ///< conv2d only; depthwise takes m from the shapes
  float minimum = 0.0F;     ///< f32: output clamp, -inf/inf for none
  float maximum = 0.0F;
  std::int32_t quantizedMinimum = -128;  ///< s8, s16: output clamp
  std::int32_t quantizedMaximum = 127;
};

/// conv2d_s8: the windows of four pixels, widened to 16 bits, and where a tap's channels are no
/// multiple of four once more in 8 bits.
[[nodiscard]] constexpr std::uint64_t conv2dS8Scratch(std::uint64_t kernelH, std::uint64_t kernelW,
                                                      std::uint64_t groupInputs) noexcept {
  const std::uint64_t depth = (kernelH * kernelW * groupInputs + 3) / 4 * 4;
  return depth * (groupInputs % 4 == 0 ? 8 : 12);
}

/// depthwise_conv2d_s8: the columns under one row of windows, widened to 16 bits, for four
/// channels.
[[nodiscard]] constexpr std::uint64_t depthwiseConv2dS8Scratch(std::uint64_t outputW,
                                                               std::uint64_t strideW,
                                                               std::uint64_t kernelH,
                                                               std::uint64_t kernelW) noexcept {
  return ((outputW - 1) * strideW + kernelW) * ((kernelH + 1) / 2) * 16;
}

/// conv2d_integer (Conv2dParams without the clamps): ONNX's ConvInteger, exact in 32 bits.
/// input      [N, H, W, Cin], int8 or uint8
/// weight     [Cout, KH, KW, Cin / groups], int8 or uint8; at most 32768 products an output
/// bias       [Cout], int32, may be absent
/// input's zero point   1 element of the input's type, may be absent (0)
/// weight's zero point  1 or Cout elements of the weight's type, may be absent (0)
/// output     [N, OH, OW, Cout], int32; padding counts as the input's zero point

/// input  [N, H, W, Cin]
/// weight [Cout, KH, KW, Cin / groups], float32
/// bias   [Cout], may be absent
/// output [N, OH, OW, Cout]: input (y, x) adds weight (ky, kx) times itself to the output at
/// (y * strideH + ky * dilationH - padTop, x * strideW + kx * dilationW - padLeft).
struct ConvTranspose2dParams {
  std::int32_t strideH = 1;
  std::int32_t strideW = 1;
  std::int32_t dilationH = 1;
  std::int32_t dilationW = 1;
  std::int32_t padTop = 0;
  std::int32_t padLeft = 0;
  std::int32_t groups = 1;
  float minimum = 0.0F;  ///< output clamp, -inf/inf for none
  float maximum = 0.0F;
};

}  // namespace mote::kernels
