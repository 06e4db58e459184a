// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Temporal convolutional network: causal convolutions whose dilation doubles from level to level.
#include "core/blocks/interface/compounds.h"
#include "core/templates/interface/template.h"

namespace mote::templates::tcn_entry {
namespace {

std::vector<Parameter> parameters() {
  return {
      {"channels", "Channels of every level", std::int64_t{25}, 2, 512},
      {"levels", "Levels; each doubles how far back the network sees", std::int64_t{4}, 1, 10},
      {"kernel", "Time steps a convolution sees", std::int64_t{3}, 2, 15},
      {"axes", "Signals recorded at once", std::int64_t{1}, 1, 256},
      {"samples", "Time steps of a window", std::int64_t{128}, 8, 16384},
      classesParameter(10),
  };
}

/// The last time step has seen all the others.
graph::ValueId lastStep(blocks::Draft& draft, graph::ValueId x) {
  const auto index = [&](const char* name, std::int64_t value) {
    return draft.constant(name, Array::int64s({1}, std::vector<std::int64_t>{value}));
  };
  const std::int64_t steps = draft.size(x, 2);
  const graph::ValueId last = draft.node(
      "Slice", "last",
      {x, index("last.start", steps - 1), index("last.end", steps), index("last.axis", 2)});
  return blocks::flatten(draft, last, "last/flat");
}

Result<graph::Graph> draw(const ParameterValues& values, std::optional<std::uint64_t> seed) {
  blocks::Draft draft({}, seed);
  graph::ValueId x =
      draft.input("signal", {-1, integer(values, "axes"), integer(values, "samples")});
  for (std::int64_t level = 0; level < integer(values, "levels"); ++level) {
    x = blocks::temporalBlock(draft, x, "level" + std::to_string(level + 1),
                              integer(values, "channels"), integer(values, "kernel"),
                              std::int64_t{1} << level);
  }
  draft.output(blocks::dense(draft, lastStep(draft, x), "scores", integer(values, "classes"), 1.0));
  return std::move(draft).take();
}

}  // namespace

MOTE_NETWORK(tcn) = {
    .id = "tcn",
    .title = "Temporal convolutional network",
    .purpose = "Signals with a long memory, where a recurrent network would be slow to train",
    .reference =
        "Bai et al. 2018, An empirical evaluation of generic convolutional and recurrent "
        "networks for sequence modeling, arXiv:1803.01271 (weight normalization left out)",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::templates::tcn_entry
