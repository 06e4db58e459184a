// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QLinearMatMul: matrix product of bytes with scales and zero points as operands. As with
// QLinearConv, core/compile turns it into MatMul where there are fast kernels for it.
#include "core/operators/interface/integer_product.h"
#include "core/operators/interface/matrix_product.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::q_linear_mat_mul_entry {
namespace {

constexpr IntegerInputs kInputs = kScaledInputs;

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 8, 8));
  MOTE_ASSIGN(Types types, matrixProductTypes(view, kInputs.a, kInputs.b,
                                              view.inputType(kInputs.yZero).element));
  const auto& b = view.inputType(kInputs.b);
  MOTE_TRY(requireIntegerInputs(view, kInputs, b.ranked ? b.dims.back() : graph::Dim{}));
  return types;
}

Cost cost(const NodeView& view) {
  return matrixProductCost(view, kInputs.a);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const Operand sums, integerMatrixProduct(view, lowering, kInputs));
  giveScaled(view, lowering, kInputs, sums, Layout::Plain);
  return {};
}

}  // namespace

MOTE_OPERATOR(q_linear_mat_mul) = {.type = "QLinearMatMul",
                                   .infer = infer,
                                   .cost = cost,
                                   .lower = lower,
                                   .elements = Elements::Any};

}  // namespace mote::operators::q_linear_mat_mul_entry
