// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Depthwise separable layers of equal width, one after another.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/compounds.h"

namespace mote::blocks::ds_cnn_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"channels", "Channels of every layer", std::int64_t{64}, 1, 1024},
          {"layers", "Depthwise separable layers", std::int64_t{4}, 1, 16}};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  for (std::int64_t layer = 1; layer <= integer(values, "layers"); ++layer) {
    x = depthwiseSeparable(draft, x, name + "/layer" + std::to_string(layer),
                           {.channels = integer(values, "channels")});
  }
  return x;
}

}  // namespace

MOTE_BLOCK(ds_cnn) = {
    .id = "ds_cnn",
    .title = "DS-CNN layers",
    .reference = "Zhang et al. 2017, Hello edge, arXiv:1711.07128",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::ds_cnn_entry
