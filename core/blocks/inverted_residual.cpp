// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Expand, filter each channel, project; added to the input where shapes agree.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/compounds.h"

namespace mote::blocks::inverted_residual_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"channels", "Channels of the output", std::int64_t{24}, 1, 4096},
          {"expansion", "Channels in between, as a factor", std::int64_t{6}, 1, 16},
          {"kernel", "Height and width of the filters", std::int64_t{3}, 1, 31},
          {"stride", "Step of the filters", std::int64_t{1}, 1, 16}};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  return invertedResidual(draft, x, name,
                          {.expanded = integer(values, "expansion") * draft.size(x, 1),
                           .channels = integer(values, "channels"),
                           .kernel = integer(values, "kernel"),
                           .stride = integer(values, "stride")});
}

}  // namespace

MOTE_BLOCK(inverted_residual) = {
    .id = "inverted_residual",
    .title = "Inverted residual",
    .reference = "Sandler et al. 2018, MobileNetV2, CVPR, arXiv:1801.04381",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::inverted_residual_entry
