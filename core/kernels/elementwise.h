// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Operands and parameters of element-wise kernels.
#pragma once

#include <cstdint>

namespace mote::kernels {

/// Unary float kernels: input and output of equal element count.
/// clamp_f32 (Relu, Clip): lower, upper. leaky_relu_f32, elu_f32: alpha = a. hard_sigmoid_f32: a *
/// x + b clamped to [0, 1]. The others (sigmoid_f32, tanh_f32, hard_swish_f32, exp_f32, log_f32,
/// sqrt_f32, abs_f32, neg_f32, erf_f32, floor_f32, ceil_f32, reciprocal_f32 ...) ignore both.
struct UnaryParams {
  float a = 0.0F;
  float b = 0.0F;
};

/// Binary kernels add, sub, mul, div, minimum, maximum, pow (float32, int32 and int64 by operand
/// type) and comparisons equal, less, greater (output Bool): inputs broadcast to the output as
/// NumPy does; `minimum`/`maximum` clamp float results (-inf/inf for none).
struct BinaryParams {
  float minimum = 0.0F;
  float maximum = 0.0F;
};

/// add_s8, sub_s8: TFLite's int8 ADD: both inputs shifted left by `leftShift`, rescaled to a common
/// scale, summed, rescaled to the output. Broadcasts. mul_s8 uses only the output's pair.
struct QuantizedBinaryParams {
  std::int32_t leftShift = 20;
  std::int32_t firstMultiplier = 0;
  std::int32_t firstShift = 0;
  std::int32_t secondMultiplier = 0;
  std::int32_t secondShift = 0;
  std::int32_t outputMultiplier = 0;
  std::int32_t outputShift = 0;
  std::int32_t quantizedMinimum = -128;
  std::int32_t quantizedMaximum = 127;
};

/// lut_s8: inputs (int8 tensor, int8 table [256] indexed by value + 128); output int8. No
/// parameters.
///
/// quantize_s8 (float32 -> int8 by the output's scale and zero point, round half away from zero as
/// TFLite, saturating), dequantize_s8 (int8 -> float32): no parameters; quantize_u8/dequantize_u8
/// alike. requantize_s8: multiplier and shift of input scale / output scale.
struct RequantizeParams {
  std::int32_t multiplier = 0;
  std::int32_t shift = 0;
};

/// scale_shift_f32: input [..., C], scale [C], shift [C]: inference BatchNormalization, channels
/// last; clamped to [minimum, maximum].

}  // namespace mote::kernels
