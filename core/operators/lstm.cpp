// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LSTM: long short-term memory, a cell behind input, output and forget gates.
#include "core/operators/interface/recurrent.h"

namespace mote::operators::lstm_entry {
namespace {

const RecurrentKind& kind() {
  static const RecurrentKind kKind{"lstm_f32", 4, 2, {"Sigmoid", "Tanh", "Tanh"}};
  return kKind;
}

Result<Types> infer(const NodeView& view) {
  return inferRecurrent(view, kind());
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerRecurrent(view, lowering, kind());
}

}  // namespace

MOTE_OPERATOR(lstm) = {.type = "LSTM",
                       .infer = infer,
                       .cost = recurrentCost,
                       .lower = lower,
                       .parameters = recurrentParameters};

}  // namespace mote::operators::lstm_entry
