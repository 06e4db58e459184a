// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scale and shift per channel, learnt over batches.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/choices.h"

namespace mote::blocks::batch_normalization_entry {
namespace {

std::vector<Parameter> parameters() {
  return {activationParameter(Activation::None)};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  x = batchNorm(draft, x, name);
  return activate(draft, x, name + ".act", activationOf(values));
}

}  // namespace

MOTE_BLOCK(batch_normalization) = {
    .id = "batch_normalization",
    .title = "Batch normalization",
    .reference = "Ioffe and Szegedy 2015, Batch normalization, ICML, arXiv:1502.03167",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::batch_normalization_entry
