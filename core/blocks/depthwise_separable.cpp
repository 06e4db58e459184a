// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A filter for each channel, then a mix of the channels.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/choices.h"
#include "core/blocks/interface/compounds.h"

namespace mote::blocks::depthwise_separable_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"channels", "Channels of the output", std::int64_t{64}, 1, 4096},
          {"kernel", "Height and width of the filters", std::int64_t{3}, 1, 31},
          {"stride", "Step of the filters", std::int64_t{1}, 1, 16},
          activationParameter(Activation::Relu)};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  return depthwiseSeparable(draft, x, name,
                            {.channels = integer(values, "channels"),
                             .kernel = integer(values, "kernel"),
                             .stride = integer(values, "stride"),
                             .activation = activationOf(values)});
}

}  // namespace

MOTE_BLOCK(depthwise_separable) = {
    .id = "depthwise_separable",
    .title = "Depthwise separable",
    .reference = "Howard et al. 2017, MobileNets, arXiv:1704.04861",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::depthwise_separable_entry
