// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ConvInteger: convolution of bytes less their zero points, over one or two axes, int32 sums.
#include "core/operators/interface/integer_product.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::conv_integer_entry {
namespace {

constexpr IntegerInputs kInputs;

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 4));
  MOTE_ASSIGN(Types types, convolutionTypes(view, {0, 1, kInputs.bias}, ElementType::Int32));
  const auto& weight = view.inputType(1);
  MOTE_TRY(requireIntegerInputs(view, kInputs, weight.ranked ? weight.dims[0] : graph::Dim{}));
  return types;
}

Cost cost(const NodeView& view) {
  return convolutionCost(view, 1);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const Operand sums, integerConvolution(view, lowering, kInputs));
  Steps(lowering).give(view, 0, sums, Layout::ChannelsLast);
  return {};
}

}  // namespace

MOTE_OPERATOR(conv_integer) = {
    .type = "ConvInteger", .infer = infer, .cost = cost, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::conv_integer_entry
