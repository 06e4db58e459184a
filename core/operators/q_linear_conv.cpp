// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QLinearConv: convolution of bytes with scales and zero points as operands. Where weights and
// scales are constant and symmetric, core/compile turns it into Conv between QuantizeLinear and
// DequantizeLinear, for which there are fast kernels; here it runs with any.
#include "core/operators/interface/integer_product.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::q_linear_conv_entry {
namespace {

constexpr IntegerInputs inputsOf() {
  IntegerInputs inputs = kScaledInputs;
  inputs.bias = 8;
  return inputs;
}
constexpr IntegerInputs kInputs = inputsOf();

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 8, 9));
  MOTE_ASSIGN(Types types, convolutionTypes(view, {kInputs.a, kInputs.b, kInputs.bias},
                                            view.inputType(kInputs.yZero).element));
  const auto& weight = view.inputType(kInputs.b);
  MOTE_TRY(requireIntegerInputs(view, kInputs, weight.ranked ? weight.dims[0] : graph::Dim{}));
  return types;
}

Cost cost(const NodeView& view) {
  return convolutionCost(view, kInputs.b);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const Operand sums, integerConvolution(view, lowering, kInputs));
  giveScaled(view, lowering, kInputs, sums, Layout::ChannelsLast);
  return {};
}

}  // namespace

MOTE_OPERATOR(q_linear_conv) = {
    .type = "QLinearConv", .infer = infer, .cost = cost, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::q_linear_conv_entry
