// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GRU over a signal: the state after the last time step.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/recurrence.h"

namespace mote::blocks::gru_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"units", "Numbers of the state", std::int64_t{32}, 1, 1024}};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  return recurrence(draft, x, name, "GRU", 3, integer(values, "units"));
}

}  // namespace

MOTE_BLOCK(gru) = {
    .id = "gru",
    .title = "GRU",
    .reference =
        "Cho et al. 2014, Learning phrase representations using RNN encoder-decoder, EMNLP, "
        "arXiv:1406.1078",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::gru_entry
