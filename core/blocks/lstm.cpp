// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LSTM over a signal: the state after the last time step.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/recurrence.h"

namespace mote::blocks::lstm_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"units", "Numbers of the state", std::int64_t{32}, 1, 1024}};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  return recurrence(draft, x, name, "LSTM", 4, integer(values, "units"));
}

}  // namespace

MOTE_BLOCK(lstm) = {
    .id = "lstm",
    .title = "LSTM",
    .reference = "Hochreiter and Schmidhuber 1997, Long short-term memory, Neural Computation 9(8)",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::lstm_entry
