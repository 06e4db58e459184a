// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loop: a graph run several times, each turn on the last one's results. core/compile puts the turns
// in its place where their number is known; as a node it is shown and kept.
#include "core/operators/interface/control.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::loop_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 0, view.inputCount(), view.outputCount()));
  MOTE_TRY(requireElement(view, 0, {ElementType::Int64}));
  MOTE_TRY(requireElement(view, 1, {ElementType::Bool}));
  return declaredTypes(view, {"body"});
}

}  // namespace

MOTE_OPERATOR(loop) = {.type = "Loop", .infer = infer, .elements = Elements::Any};

}  // namespace mote::operators::loop_entry
