// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Squeeze to few channels, expand with 1x1 and 3x3 filters side by side.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/compounds.h"

namespace mote::blocks::fire_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"squeezed", "Channels of the squeeze", std::int64_t{16}, 1, 1024},
          {"expanded", "Channels of each branch", std::int64_t{64}, 1, 2048}};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  const std::int64_t expanded = integer(values, "expanded");
  return fire(
      draft, x, name,
      {.squeezed = integer(values, "squeezed"), .expanded1 = expanded, .expanded3 = expanded});
}

}  // namespace

MOTE_BLOCK(fire) = {
    .id = "fire",
    .title = "Fire",
    .reference = "Iandola et al. 2016, SqueezeNet, arXiv:1602.07360",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::fire_entry
