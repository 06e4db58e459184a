// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Operands and parameters of reductions and of softmax: the tensor seen as [outer, count, inner].
#pragma once

#include <cstdint>

namespace mote::kernels {

/// mean_f32, sum_f32, max_f32, min_f32, product_f32, log_sum_exp_f32, sum_i64, max_i64, min_i64,
/// product_i64 (integers wrap), mean_s8: input [outer, count, inner] -> output
/// [outer, inner]. mean_s8 (TFLite MEAN): multiplier and shift of inputScale / (outputScale *
/// count).
struct ReduceParams {
  std::int32_t outer = 1;
  std::int32_t count = 1;
  std::int32_t inner = 1;
  std::int32_t multiplier = 0;
  std::int32_t shift = 0;
  std::int32_t quantizedMinimum = -128;
  std::int32_t quantizedMaximum = 127;
};

/// mean_s16: the same of int16 with the zero point 0.
///
/// reduce_f64: one of these of float64, input [outer, count, inner] -> output [outer, inner].
enum class WideReduction : std::int32_t { Sum, Mean, Max, Min, Product, LogSumExp };
struct WideReduceParams {
  std::int32_t outer = 1;
  std::int32_t count = 1;
  std::int32_t inner = 1;
  WideReduction operation = WideReduction::Sum;
};

/// softmax_f32, log_softmax_f32, hardmax_f32 (1 for the first largest, else 0) over `count` of
/// [outer, count, inner]; softmax_s8: inner = 1, TFLite's fixed-point softmax; multiplier and shift
/// scale input differences to Q5.26 (beta included), diffMin as TFLite's CalculateInputRadius gives
/// it.
///
/// softmax_s16 (TFLite's SOFTMAX of int16): inputs (x, exponential, reciprocal), the last two int16
/// tables of kSoftmaxTableS16 values of exp over [-10, 0] and 1 / (1 + x) over [0, 1], Q0.15, read
/// between entries by a straight line; multiplier and shift bring input differences to 10 / 65535,
/// diffMin is not read. inner = 1; output scale 1/32768, both zero points 0.
constexpr std::uint32_t kSoftmaxTableS16 = 513;
struct SoftmaxParams {
  std::int32_t outer = 1;
  std::int32_t count = 1;
  std::int32_t inner = 1;
  std::int32_t multiplier = 0;
  std::int32_t shift = 0;
  std::int32_t diffMin = 0;
};

}  // namespace mote::kernels
