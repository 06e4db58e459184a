// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MobileNetV2: inverted residuals with linear bottlenecks.
#include <algorithm>

#include "core/blocks/interface/compounds.h"
#include "core/templates/interface/template.h"

namespace mote::templates::mobilenet_v2_entry {
namespace {

/// Table 2 of the paper: expansion t, channels c, repeats n, stride of the first s.
struct Stage {
  std::int64_t expansion;
  std::int64_t channels;
  int repeats;
  std::int64_t stride;
};
constexpr Stage kStages[] = {{1, 16, 1, 1}, {6, 24, 2, 2},  {6, 32, 3, 2}, {6, 64, 4, 2},
                             {6, 96, 3, 1}, {6, 160, 3, 2}, {6, 320, 1, 1}};

std::vector<Parameter> parameters() {
  return {widthParameter(1.0), sizeParameter(224), depthParameter(3), classesParameter(1000)};
}

Result<graph::Graph> draw(const ParameterValues& values, std::optional<std::uint64_t> seed) {
  blocks::Draft draft({}, seed);
  const double width = real(values, "width");
  const std::int64_t size = integer(values, "size");
  graph::ValueId x = draft.input("image", {-1, integer(values, "depth"), size, size});
  x = blocks::convNormAct(
      draft, x, "conv",
      {.channels = blocks::roundChannels(32 * width), .kernel = {3}, .stride = {2}},
      blocks::Activation::Relu6);
  int index = 0;
  for (const Stage& stage : kStages) {
    for (int repeat = 0; repeat < stage.repeats; ++repeat) {
      x = blocks::invertedResidual(
          draft, x, "block" + std::to_string(++index),
          {.expanded = stage.expansion * draft.size(x, 1),
           .channels = blocks::roundChannels(static_cast<double>(stage.channels) * width),
           .stride = repeat == 0 ? stage.stride : 1});
    }
  }
  // Wider networks get a wider last layer, narrower ones keep it (section 6.1).
  const std::int64_t last = blocks::roundChannels(1280 * std::max(1.0, width));
  x = blocks::convNormAct(draft, x, "last", {.channels = last}, blocks::Activation::Relu6);
  draft.output(blocks::classifier(draft, x, "scores", integer(values, "classes")));
  return std::move(draft).take();
}

}  // namespace

MOTE_NETWORK(mobilenet_v2) = {
    .id = "mobilenet_v2",
    .title = "MobileNetV2",
    .purpose = "Pictures: more accurate than V1 for the same work, but with larger feature maps",
    .reference =
        "Sandler et al. 2018, MobileNetV2: inverted residuals and linear bottlenecks, "
        "CVPR, arXiv:1801.04381",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::templates::mobilenet_v2_entry
