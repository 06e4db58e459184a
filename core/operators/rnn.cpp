// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RNN: a layer with one gate and its own output as state.
#include "core/operators/interface/recurrent.h"

namespace mote::operators::rnn_entry {
namespace {

const RecurrentKind& kind() {
  static const RecurrentKind kKind{"rnn_f32", 1, 1, {"Tanh"}};
  return kKind;
}

Result<Types> infer(const NodeView& view) {
  return inferRecurrent(view, kind());
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerRecurrent(view, lowering, kind());
}

}  // namespace

MOTE_OPERATOR(rnn) = {.type = "RNN",
                      .infer = infer,
                      .cost = recurrentCost,
                      .lower = lower,
                      .parameters = recurrentParameters};

}  // namespace mote::operators::rnn_entry
