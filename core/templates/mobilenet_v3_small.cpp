// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MobileNetV3-Small: inverted residuals with squeeze-and-excitation and hard swish.
#include "core/blocks/interface/compounds.h"
#include "core/templates/interface/template.h"

namespace mote::templates::mobilenet_v3_small_entry {
namespace {

/// Table 2 of the paper: kernel, expansion size, channels, squeeze-and-excitation, hard swish,
/// stride.
struct Layer {
  std::int64_t kernel;
  std::int64_t expanded;
  std::int64_t channels;
  bool squeeze;
  bool hardSwish;
  std::int64_t stride;
};
constexpr Layer kLayers[] = {
    {3, 16, 16, true, false, 2}, {3, 72, 24, false, false, 2}, {3, 88, 24, false, false, 1},
    {5, 96, 40, true, true, 2},  {5, 240, 40, true, true, 1},  {5, 240, 40, true, true, 1},
    {5, 120, 48, true, true, 1}, {5, 144, 48, true, true, 1},  {5, 288, 96, true, true, 2},
    {5, 576, 96, true, true, 1}, {5, 576, 96, true, true, 1}};

std::vector<Parameter> parameters() {
  return {widthParameter(1.0), sizeParameter(224), depthParameter(3), classesParameter(1000)};
}

Result<graph::Graph> draw(const ParameterValues& values, std::optional<std::uint64_t> seed) {
  using blocks::Activation;
  blocks::Draft draft({}, seed);
  const double width = real(values, "width");
  const auto scaled = [width](std::int64_t channels) {
    return blocks::roundChannels(static_cast<double>(channels) * width);
  };
  const std::int64_t size = integer(values, "size");
  graph::ValueId x = draft.input("image", {-1, integer(values, "depth"), size, size});
  x = blocks::convNormAct(draft, x, "conv", {.channels = scaled(16), .kernel = {3}, .stride = {2}},
                          Activation::HardSwish);
  int index = 0;
  for (const Layer& layer : kLayers) {
    const std::int64_t expanded = scaled(layer.expanded);
    const double quarter = static_cast<double>(expanded / 4);
    x = blocks::invertedResidual(
        draft, x, "block" + std::to_string(++index),
        {.expanded = expanded,
         .channels = scaled(layer.channels),
         .kernel = layer.kernel,
         .stride = layer.stride,
         .activation = layer.hardSwish ? Activation::HardSwish : Activation::Relu,
         .squeezed = layer.squeeze ? blocks::roundChannels(quarter) : 0});
  }
  x = blocks::convNormAct(draft, x, "last", {.channels = 6 * draft.size(x, 1)},
                          Activation::HardSwish);
  x = blocks::globalPool(draft, x, "pool");
  x = blocks::dense(draft, x, "features", scaled(1024));
  x = blocks::activate(draft, x, "features/act", Activation::HardSwish);
  draft.output(blocks::dense(draft, x, "scores", integer(values, "classes"), 1.0));
  return std::move(draft).take();
}

}  // namespace

MOTE_NETWORK(mobilenet_v3_small) = {
    .id = "mobilenet_v3_small",
    .title = "MobileNetV3-Small",
    .purpose = "Pictures: the fewest multiplications of the three for its accuracy",
    .reference = "Howard et al. 2019, Searching for MobileNetV3, ICCV, arXiv:1905.02244",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::templates::mobilenet_v3_small_entry
