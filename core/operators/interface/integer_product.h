// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Convolutions and matrix products of bytes whose scales and zero points are operands: ONNX's
// integer operators, exact for any of them.
#pragma once

#include <cstddef>

#include "core/operators/interface/convolution.h"
#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/operators/interface/rules.h"
#include "core/result/result.h"

namespace mote::operators {

/// Which inputs are which; kNone for those that the operator has not.
struct IntegerInputs {
  static constexpr std::size_t kNone = ConvolutionInputs::kNone;
  std::size_t a = 0;
  std::size_t aZero = 2;
  std::size_t b = 1;
  std::size_t bZero = 3;
  std::size_t aScale = kNone;
  std::size_t bScale = kNone;
  std::size_t yScale = kNone;
  std::size_t yZero = kNone;
  std::size_t bias = kNone;
};
/// The order of QLinearConv and QLinearMatMul; with bias in the former.
constexpr IntegerInputs kScaledInputs = {
    .a = 0, .aZero = 2, .b = 3, .bZero = 5, .aScale = 1, .bScale = 4, .yScale = 6, .yZero = 7};

/// a and b are bytes, their zero points of their types: one for a, one or `columns` for b. Scales
/// are float32 and y's zero point is one byte.
[[nodiscard]] Result<void> requireIntegerInputs(const NodeView& view, const IntegerInputs& inputs,
                                                const graph::Dim& columns);
/// int32 sums of the convolution, bias included, channels last.
[[nodiscard]] Result<Operand> integerConvolution(const NodeView& view, Lowering& lowering,
                                                 const IntegerInputs& inputs);
/// int32 sums of the matrix product. Leading axes of b are a's or none.
[[nodiscard]] Result<Operand> integerMatrixProduct(const NodeView& view, Lowering& lowering,
                                                   const IntegerInputs& inputs);
/// Output 0 is round(sums * (scale a * scale b / scale y)) + zero point y, saturated. As ONNX says:
/// in float32, ties to even.
void giveScaled(const NodeView& view, Lowering& lowering, const IntegerInputs& inputs, Operand sums,
                Layout layout);

}  // namespace mote::operators
