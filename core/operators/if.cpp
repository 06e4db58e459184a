// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// If: one of two graphs by a condition. core/compile puts the right one in its place where the
// condition is known; as a node it is shown and kept.
#include "core/operators/interface/control.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::if_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1, view.outputCount()));
  MOTE_TRY(requireElement(view, 0, {ElementType::Bool}));
  return declaredTypes(view, {"then_branch", "else_branch"});
}

}  // namespace

MOTE_OPERATOR(if) = {.type = "If", .infer = infer, .elements = Elements::Any};

}  // namespace mote::operators::if_entry
