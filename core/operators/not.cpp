// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Not: true becomes false and false true.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"

namespace mote::operators::not_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_TRY(requireElement(view, 0, {ElementType::Bool}));
  return sameAsInput(view);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const Layout layout = lowering.layoutOf(view.input(0)->id);
  const Operand input = lowering.use(view.input(0)->id, layout);
  lowering.emit("logical_not", {input}, {lowering.define(view.output(0)->id, layout)});
  return {};
}

}  // namespace

MOTE_OPERATOR(not ) = {.type = "Not", .infer = infer, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::not_entry
