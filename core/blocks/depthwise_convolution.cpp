// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A filter for each channel, with bias.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/choices.h"

namespace mote::blocks::depthwise_convolution_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"kernel", "Height and width of the filters", std::int64_t{3}, 1, 31},
          {"stride", "Step of the filters", std::int64_t{1}, 1, 16},
          activationParameter(Activation::None)};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  const std::int64_t channels = draft.size(x, 1);
  x = conv(draft, x, name,
           {.channels = channels,
            .kernel = {integer(values, "kernel")},
            .stride = {integer(values, "stride")},
            .groups = channels,
            .bias = true});
  return activate(draft, x, name + ".act", activationOf(values));
}

}  // namespace

MOTE_BLOCK(depthwise_convolution) = {
    .id = "depthwise_convolution",
    .title = "Depthwise convolution",
    .reference = "Chollet 2017, Xception, CVPR, arXiv:1610.02357",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::depthwise_convolution_entry
