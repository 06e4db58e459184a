// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Weighs each channel by what the means of all of them say.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/compounds.h"

namespace mote::blocks::squeeze_excite_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"squeezed", "Channels of the squeeze", std::int64_t{8}, 1, 1024}};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  return squeezeExcite(draft, x, name, integer(values, "squeezed"));
}

}  // namespace

MOTE_BLOCK(squeeze_excite) = {
    .id = "squeeze_excite",
    .title = "Squeeze-and-excitation",
    .reference = "Hu et al. 2018, Squeeze-and-excitation networks, CVPR, arXiv:1709.01507",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::squeeze_excite_entry
