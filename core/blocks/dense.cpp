// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All to all: a matrix and a bias.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/choices.h"

namespace mote::blocks::dense_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"units", "Numbers of the output", std::int64_t{64}, 1, 65536},
          activationParameter(Activation::None)};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  const graph::Value* value = draft.graph().value(x);
  if (value != nullptr && value->type.dims.size() > 2) x = flatten(draft, x, name + ".flat");
  x = dense(draft, x, name, integer(values, "units"));
  return activate(draft, x, name + ".act", activationOf(values));
}

}  // namespace

MOTE_BLOCK(dense) = {
    .id = "dense",
    .title = "Dense",
    .reference =
        "He et al. 2015, Delving deep into rectifiers, ICCV, arXiv:1502.01852 (initial weights)",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::dense_entry
