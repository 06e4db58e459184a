// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fully convolutional network for signals: three convolutions over time, mean, classifier.
#include "core/blocks/interface/compounds.h"
#include "core/templates/interface/template.h"

namespace mote::templates::motion_cnn_entry {
namespace {

std::vector<Parameter> parameters() {
  return {
      {"channels", "Channels of the first layer; the second has twice as many", std::int64_t{32}, 2,
       512},
      {"axes", "Signals recorded at once", std::int64_t{3}, 1, 256},
      {"samples", "Time steps of a window", std::int64_t{128}, 8, 16384},
      classesParameter(6),
  };
}

Result<graph::Graph> draw(const ParameterValues& values, std::optional<std::uint64_t> seed) {
  blocks::Draft draft({}, seed);
  const std::int64_t channels = integer(values, "channels");
  graph::ValueId x =
      draft.input("signal", {-1, integer(values, "axes"), integer(values, "samples")});
  const auto layer = [&](const std::string& name, std::int64_t width, std::int64_t kernel) {
    x = blocks::convNormAct(draft, x, name, {.channels = width, .kernel = {kernel}},
                            blocks::Activation::Relu);
  };
  layer("conv1", channels, 8);
  layer("conv2", 2 * channels, 5);
  layer("conv3", channels, 3);
  draft.output(blocks::classifier(draft, x, "scores", integer(values, "classes")));
  return std::move(draft).take();
}

}  // namespace

MOTE_NETWORK(motion_cnn) = {
    .id = "motion_cnn",
    .title = "1-D CNN for motion",
    .purpose = "Accelerometers and other signals: what is going on in this window of time",
    .reference =
        "Wang et al. 2017, Time series classification from scratch with deep neural "
        "networks: a strong baseline, IJCNN, arXiv:1611.06455 (128 channels there)",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::templates::motion_cnn_entry
