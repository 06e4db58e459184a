// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mean over all positions, dense layer, Softmax where wanted.
#include "core/blocks/interface/block.h"
#include "core/blocks/interface/compounds.h"

namespace mote::blocks::classifier_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"classes", "Classes to tell apart", std::int64_t{10}, 2, 65536},
          {"softmax", "Probabilities instead of scores", true}};
}

graph::ValueId draw(Draft& draft, graph::ValueId x, const std::string& name,
                    const ParameterValues& values) {
  x = classifier(draft, x, name, integer(values, "classes"));
  if (!std::get<bool>(values.at("softmax"))) return x;
  return draft.node("Softmax", name + ".probabilities", {x}, {{"axis", std::int64_t{1}}});
}

}  // namespace

MOTE_BLOCK(classifier) = {
    .id = "classifier",
    .title = "Classifier",
    .reference = "Lin et al. 2014, Network in network, ICLR, arXiv:1312.4400",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::blocks::classifier_entry
