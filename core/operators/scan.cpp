// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scan: a graph run for each slice of sequences. core/compile puts the turns in its place where the
// sequences' length is known; as a node it is shown and kept.
#include "core/operators/interface/control.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::scan_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, view.inputCount(), view.outputCount()));
  return declaredTypes(view, {"body"});
}

}  // namespace

MOTE_OPERATOR(scan) = {.type = "Scan", .infer = infer, .elements = Elements::Any};

}  // namespace mote::operators::scan_entry
