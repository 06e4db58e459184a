// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResNet-8: three residual stages for small pictures.
#include "core/blocks/interface/compounds.h"
#include "core/templates/interface/template.h"

namespace mote::templates::resnet_8_entry {
namespace {

std::vector<Parameter> parameters() {
  return {{"channels", "Channels of the first stage; later ones double", std::int64_t{16}, 2, 256},
          sizeParameter(32),
          depthParameter(3),
          classesParameter(10)};
}

Result<graph::Graph> draw(const ParameterValues& values, std::optional<std::uint64_t> seed) {
  blocks::Draft draft({}, seed);
  const std::int64_t channels = integer(values, "channels");
  const std::int64_t size = integer(values, "size");
  graph::ValueId x = draft.input("image", {-1, integer(values, "depth"), size, size});
  x = blocks::convNormAct(draft, x, "conv", {.channels = channels, .kernel = {3}},
                          blocks::Activation::Relu);
  x = blocks::residual(draft, x, "stage1", channels, 1);
  x = blocks::residual(draft, x, "stage2", 2 * channels, 2);
  x = blocks::residual(draft, x, "stage3", 4 * channels, 2);
  draft.output(blocks::classifier(draft, x, "scores", integer(values, "classes")));
  return std::move(draft).take();
}

}  // namespace

MOTE_NETWORK(resnet_8) = {
    .id = "resnet_8",
    .title = "ResNet-8",
    .purpose = "Small pictures: the network of MLPerf Tiny's image classification",
    .reference =
        "He et al. 2016, Deep residual learning for image recognition, CVPR, "
        "arXiv:1512.03385; in the form of Banbury et al. 2021, MLPerf Tiny benchmark",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::templates::resnet_8_entry
