// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Operands and parameters of element-wise kernels.
#pragma once

#include <cstdint>

namespace mote::kernels {

/// Unary float kernels: input and output of equal element count.
/// With a and b: clamp_f32 (Relu, Clip) limits to [a, b]; hard_sigmoid_f32 a * x + b clamped to
/// [0, 1]; leaky_relu_f32, elu_f32, celu_f32: alpha = a; selu_f32: alpha = a, gamma = b;
/// thresholded_relu_f32: alpha = a; shrink_f32: lambd = a, bias = b.
/// Without parameters (an empty block is fine): abs, acos, acosh, asin, asinh, atan, atanh, ceil,
/// cos, cosh, erf, exp, floor, gelu, hard_swish, log, neg, reciprocal, round (half to even),
/// sigmoid, sign, sin, sinh, softplus, softsign, sqrt, tan, tanh, each with the suffix _f32.
struct UnaryParams {
  float a = 0.0F;
  float b = 0.0F;
};

/// Binary kernels add, sub, mul, div, mod, fmod, minimum, maximum, pow (float32, int32 and int64 by
/// operand type) and prelu_f32 (slope as second input): inputs broadcast to the output as NumPy
/// does; `minimum`/`maximum` clamp float results (-inf/inf for none).
///
/// Without parameters, output Bool: equal, less, greater, less_or_equal, greater_or_equal (float32,
/// int8, uint8, int32, int64, Bool), logical_and, logical_or, logical_xor and logical_not (Bool).
/// where: inputs condition (Bool), a, b of any one type, all broadcast; no parameters.
struct BinaryParams {
  float minimum = 0.0F;
  float maximum = 0.0F;
};

/// binary_wide: the same for float64 and uint64 (wrapping), one operation of these; comparisons,
/// from Equal on, give Bool.
enum class WideOperation : std::int32_t {
  Add,
  Sub,
  Mul,
  Div,
  Mod,
  Fmod,
  Minimum,
  Maximum,
  Pow,
  Equal,
  Less,
  Greater,
  LessOrEqual,
  GreaterOrEqual
};
struct WideBinaryParams {
  WideOperation operation = WideOperation::Add;
};

/// bit_shift: inputs (values, bits) of one of uint8, uint16, uint32, uint64, broadcast.
struct BitShiftParams {
  std::int32_t left = 0;  ///< 1 to the left, 0 to the right
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

/// quantize_s16, dequantize_s16: as of int8.
///
/// rescale_s16: int8 or int16 to int8 or int16, one of them int16: positive and negative distances
/// from the zero point each times a factor of its own, clamped (TFLite's QUANTIZE, RELU and
/// LEAKY_RELU of int16). int16 has the zero point 0.
struct RescaleParams {
  std::int32_t positiveMultiplier = 0;
  std::int32_t positiveShift = 0;
  std::int32_t negativeMultiplier = 0;
  std::int32_t negativeShift = 0;
  std::int32_t quantizedMinimum = -32768;
  std::int32_t quantizedMaximum = 32767;
};

/// sigmoid_s16, tanh_s16 (TFLite's LOGISTIC and TANH of int16): inputs (x, table); x * multiplier /
/// 2^shift is the input in steps of 1 / (3 * 4096), table uint16 [kSigmoidTableS16] of
/// sigmoid(i / 24) in Q0.16, read between entries by a straight line. Output scale 1/32768.
constexpr std::uint32_t kSigmoidTableS16 = 256;
struct SigmoidParams {
  std::int32_t multiplier = 0;  ///< 0 ... 32767
  std::int32_t shift = 0;       ///< 0 ... 30, to the right
};

/// add_s16, sub_s16, mul_s16: QuantizedBinaryParams, leftShift 15 as TFLite's general form; zero
/// points 0.

/// scale_shift_f32: input [..., C], scale [C], shift [C]: inference BatchNormalization, channels
/// last; BinaryParams clamp it to [minimum, maximum].

}  // namespace mote::kernels
