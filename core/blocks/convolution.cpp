// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One convolution with bias.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/choices.h"

namespace mote::blocks::convolution_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"channels", "Channels of the output", std::int64_t{32}, 1, 4096},
          {"kernel", "Height and width of the filters", std::int64_t{3}, 1, 31},
          {"stride", "Step of the filters", std::int64_t{1}, 1, 16},
          {"dilation", "Distance between the taps of a filter", std::int64_t{1}, 1, 64},
          activationParameter(Activation::None)};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  x = conv(draft, x, name,
           {.channels = integer(values, "channels"),
            .kernel = {integer(values, "kernel")},
            .stride = {integer(values, "stride")},
            .dilation = {integer(values, "dilation")},
            .bias = true});
  return activate(draft, x, name + ".act", activationOf(values));
}

}  // namespace

MOTE_BLOCK(convolution) = {
    .id = "convolution",
    .title = "Convolution",
    .reference =
        "LeCun et al. 1998, Gradient-based learning applied to document recognition, Proc. IEEE "
        "86(11)",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::convolution_entry
