// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Convolution, batch normalization, activation.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/choices.h"
#include "core/blocks/interface/compounds.h"

namespace mote::blocks::conv_norm_act_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"channels", "Channels of the output", std::int64_t{32}, 1, 4096},
          {"kernel", "Height and width of the filters", std::int64_t{3}, 1, 31},
          {"stride", "Step of the filters", std::int64_t{1}, 1, 16},
          activationParameter(Activation::Relu)};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  return convNormAct(draft, x, name,
                     {.channels = integer(values, "channels"),
                      .kernel = {integer(values, "kernel")},
                      .stride = {integer(values, "stride")}},
                     activationOf(values));
}

}  // namespace

MOTE_BLOCK(conv_norm_act) = {
    .id = "conv_norm_act",
    .title = "Convolution, normalization, activation",
    .reference = "Ioffe and Szegedy 2015, Batch normalization, ICML, arXiv:1502.03167",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::conv_norm_act_entry
