// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BitShift: unsigned integers shifted left or right by as many bits as the second input says.
#include "core/kernels/elementwise.h"
#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::bit_shift_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  MOTE_TRY(requireElement(
      view, 0,
      {ElementType::UInt8, ElementType::UInt16, ElementType::UInt32, ElementType::UInt64}));
  const std::string direction = view.text("direction", "");
  if (direction != "LEFT" && direction != "RIGHT")
    return view.refuse("bit-shift.direction", "cannot shift in direction '%1'", {direction});
  return inferVariadic(view);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const BroadcastOperands operands = broadcastOperands(view, lowering);
  lowering.emit("bit_shift",
                kernels::BitShiftParams{.left = view.text("direction", "") == "LEFT" ? 1 : 0},
                {operands.inputs[0], operands.inputs[1]},
                {lowering.define(view.output(0)->id, operands.layout)});
  return {};
}

}  // namespace

MOTE_OPERATOR(bit_shift) = {
    .type = "BitShift", .infer = infer, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::bit_shift_entry
