// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DS-CNN: keywords in speech, from a spectrogram of cepstral coefficients.
#include "core/blocks/interface/compounds.h"
#include "core/templates/interface/template.h"

namespace mote::templates::ds_cnn_entry {
namespace {

std::vector<Parameter> parameters() {
  return {
      {"channels", "Channels of every layer", std::int64_t{64}, 4, 512},
      {"layers", "Depthwise separable layers", std::int64_t{4}, 1, 16},
      {"frames", "Time steps of the spectrogram", std::int64_t{49}, 10, 1000},
      {"coefficients", "Cepstral coefficients of a time step", std::int64_t{10}, 4, 128},
      classesParameter(12),
  };
}

Result<graph::Graph> draw(const ParameterValues& values, std::optional<std::uint64_t> seed) {
  blocks::Draft draft({}, seed);
  const std::int64_t channels = integer(values, "channels");
  graph::ValueId x = draft.input(
      "spectrogram", {-1, 1, integer(values, "frames"), integer(values, "coefficients")});
  x = blocks::convNormAct(draft, x, "conv",
                          {.channels = channels, .kernel = {10, 4}, .stride = {2}},
                          blocks::Activation::Relu);
  for (std::int64_t layer = 1; layer <= integer(values, "layers"); ++layer)
    x = blocks::depthwiseSeparable(draft, x, "layer" + std::to_string(layer),
                                   {.channels = channels});
  draft.output(blocks::classifier(draft, x, "scores", integer(values, "classes")));
  return std::move(draft).take();
}

}  // namespace

MOTE_NETWORK(ds_cnn) = {
    .id = "ds_cnn",
    .title = "DS-CNN",
    .purpose = "Speech: keywords, the network of MLPerf Tiny's keyword spotting",
    .reference =
        "Zhang et al. 2017, Hello edge: keyword spotting on microcontrollers, "
        "arXiv:1711.07128",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::templates::ds_cnn_entry
