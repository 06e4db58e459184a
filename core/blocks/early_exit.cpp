// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A classifier on the way: one more output of the network, whose input flows on unchanged.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/compounds.h"

namespace mote::blocks::early_exit_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"classes", "Classes to tell apart", std::int64_t{10}, 2, 10000}};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  draft.output(classifier(draft, x, name, integer(values, "classes")));
  return x;
}

}  // namespace

MOTE_BLOCK(early_exit) = {
    .id = "early_exit",
    .title = "Early exit",
    .reference = "Teerapittayanon et al. 2016, BranchyNet, ICPR, arXiv:1709.01686",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::early_exit_entry
