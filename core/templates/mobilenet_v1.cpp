// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MobileNetV1: 3x3 convolution, thirteen depthwise separable layers, classifier.
#include <algorithm>

#include "core/blocks/interface/compounds.h"
#include "core/templates/interface/template.h"

namespace mote::templates::mobilenet_v1_entry {
namespace {

struct Layer {
  std::int64_t channels;
  std::int64_t stride;
};
constexpr Layer kLayers[] = {{64, 1},  {128, 2}, {128, 1}, {256, 2}, {256, 1},  {512, 2}, {512, 1},
                             {512, 1}, {512, 1}, {512, 1}, {512, 1}, {1024, 2}, {1024, 1}};

std::vector<Parameter> parameters() {
  return {widthParameter(1.0), sizeParameter(224), depthParameter(3), classesParameter(1000)};
}

/// The paper's multiplier cuts off, it does not round.
std::int64_t scaled(std::int64_t channels, double width) {
  return std::max<std::int64_t>(1,
                                static_cast<std::int64_t>(static_cast<double>(channels) * width));
}

Result<graph::Graph> draw(const ParameterValues& values, std::optional<std::uint64_t> seed) {
  blocks::Draft draft({}, seed);
  const double width = real(values, "width");
  const std::int64_t size = integer(values, "size");
  graph::ValueId x = draft.input("image", {-1, integer(values, "depth"), size, size});
  x = blocks::convNormAct(draft, x, "conv",
                          {.channels = scaled(32, width), .kernel = {3}, .stride = {2}},
                          blocks::Activation::Relu6);
  int index = 0;
  for (const Layer& layer : kLayers) {
    x = blocks::depthwiseSeparable(draft, x, "layer" + std::to_string(++index),
                                   {.channels = scaled(layer.channels, width),
                                    .stride = layer.stride,
                                    .activation = blocks::Activation::Relu6});
  }
  draft.output(blocks::classifier(draft, x, "scores", integer(values, "classes")));
  return std::move(draft).take();
}

}  // namespace

MOTE_NETWORK(mobilenet_v1) = {
    .id = "mobilenet_v1",
    .title = "MobileNetV1",
    .purpose = "Pictures: the first network made for phones, and still the one boards run best",
    .reference =
        "Howard et al. 2017, MobileNets: efficient convolutional neural networks for "
        "mobile vision applications, arXiv:1704.04861",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::templates::mobilenet_v1_entry
