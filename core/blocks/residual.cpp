// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two convolutions beside a shortcut.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/compounds.h"

namespace mote::blocks::residual_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"channels", "Channels of the output", std::int64_t{32}, 1, 4096},
          {"stride", "Step of the first convolution", std::int64_t{1}, 1, 16}};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  return residual(draft, x, name, integer(values, "channels"), integer(values, "stride"));
}

}  // namespace

MOTE_BLOCK(residual) = {
    .id = "residual",
    .title = "Residual",
    .reference = "He et al. 2016, Deep residual learning, CVPR, arXiv:1512.03385",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::residual_entry
