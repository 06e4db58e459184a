// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Operands and parameters of max_pool2d_{f32,s8,s16}, arg_max_pool2d_f32 and
// average_pool2d_{f32,s8,s16};
// channels last.
#pragma once

#include <cstdint>

namespace mote::kernels {

/// arg_max_pool2d_f32: output int64, the place of each window's first largest element in the
/// input's order with channels first; NaNs are passed over. Its clamp and countsPadding are not
/// read.
///
/// input [N, H, W, C], output [N, OH, OW, C]; s8, s16: equal input and output quantization,
/// of s16 with the zero point 0.
struct Pool2dParams {
  std::int32_t kernelH = 1;
  std::int32_t kernelW = 1;
  std::int32_t strideH = 1;
  std::int32_t strideW = 1;
  std::int32_t dilationH = 1;
  std::int32_t dilationW = 1;
  std::int32_t padTop = 0;
  std::int32_t padLeft = 0;
  std::int32_t padBottom = 0;  ///< average with padding counted needs to know where it ends
  std::int32_t padRight = 0;
  std::int32_t countsPadding = 0;  ///< average: 1 divides by the cells inside the padded input
  float minimum = 0.0F;            ///< f32 clamp
  float maximum = 0.0F;
  std::int32_t quantizedMinimum = -128;
  std::int32_t quantizedMaximum = 127;
};

}  // namespace mote::kernels
