// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GRU: gated recurrent unit, a state behind an update and a reset gate.
#include "core/operators/interface/recurrent.h"

namespace mote::operators::gru_entry {
namespace {

const RecurrentKind& kind() {
  static const RecurrentKind kKind{"gru_f32", 3, 1, {"Sigmoid", "Tanh"}};
  return kKind;
}

Result<Types> infer(const NodeView& view) {
  return inferRecurrent(view, kind());
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerRecurrent(view, lowering, kind());
}

}  // namespace

MOTE_OPERATOR(gru) = {.type = "GRU",
                      .infer = infer,
                      .cost = recurrentCost,
                      .lower = lower,
                      .parameters = recurrentParameters};

}  // namespace mote::operators::gru_entry
