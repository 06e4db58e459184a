// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MatMulInteger: matrix product of bytes less their zero points, int32 sums.
#include "core/operators/interface/integer_product.h"
#include "core/operators/interface/matrix_product.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::mat_mul_integer_entry {
namespace {

constexpr IntegerInputs kInputs;

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 4));
  MOTE_ASSIGN(Types types, matrixProductTypes(view, 0, 1, ElementType::Int32));
  const auto& b = view.inputType(1);
  MOTE_TRY(requireIntegerInputs(view, kInputs, b.ranked ? b.dims.back() : graph::Dim{}));
  return types;
}

Cost cost(const NodeView& view) {
  return matrixProductCost(view, 0);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const Operand sums, integerMatrixProduct(view, lowering, kInputs));
  Steps(lowering).give(view, 0, sums);
  return {};
}

}  // namespace

MOTE_OPERATOR(mat_mul_integer) = {.type = "MatMulInteger",
                                  .infer = infer,
                                  .cost = cost,
                                  .lower = lower,
                                  .elements = Elements::Any};

}  // namespace mote::operators::mat_mul_integer_entry
