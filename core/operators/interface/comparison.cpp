// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comparisons and logic share.
#include "core/operators/interface/comparison.h"

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators {
namespace {

Result<Types> inferBool(const NodeView& view) {
  MOTE_TRY(requireOneElement(view));
  MOTE_ASSIGN(Types types, broadcastInputs(view, ElementType::Bool));
  return output(view, std::move(types[0]));
}

}  // namespace

Result<Types> inferComparison(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  return inferBool(view);
}

Result<Types> inferLogic(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  MOTE_TRY(requireElement(view, 0, {ElementType::Bool}));
  return inferBool(view);
}

Result<void> lowerComparison(const NodeView& view, Lowering& lowering, std::string_view kernel) {
  MOTE_TRY(requireElement(
      view, 0,
      {ElementType::Float32, ElementType::Int8, ElementType::UInt8, ElementType::Int32,
       ElementType::Int64, ElementType::Bool, ElementType::Float64, ElementType::UInt64}));
  const BroadcastOperands operands = broadcastOperands(view, lowering);
  emitPair(lowering, kernel, operands.inputs[0], operands.inputs[1],
           lowering.define(view.output(0)->id, operands.layout));
  return {};
}

}  // namespace mote::operators
