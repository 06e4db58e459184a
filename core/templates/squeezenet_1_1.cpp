// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SqueezeNet 1.1: fire modules, pooled early; no dense layer at the end.
#include <algorithm>

#include "core/blocks/interface/compounds.h"
#include "core/templates/interface/template.h"

namespace mote::templates::squeezenet_1_1_entry {
namespace {

struct Layer {
  std::int64_t squeezed;
  std::int64_t expanded;  ///< of each branch
  bool pooledBefore;
};
constexpr Layer kLayers[] = {{16, 64, true},  {16, 64, false},  {32, 128, true},  {32, 128, false},
                             {48, 192, true}, {48, 192, false}, {64, 256, false}, {64, 256, false}};

std::vector<Parameter> parameters() {
  return {widthParameter(1.0), sizeParameter(224), depthParameter(3), classesParameter(1000)};
}

Result<graph::Graph> draw(const ParameterValues& values, std::optional<std::uint64_t> seed) {
  blocks::Draft draft({}, seed);
  const double width = real(values, "width");
  const auto scaled = [width](std::int64_t channels) {
    return std::max<std::int64_t>(1,
                                  static_cast<std::int64_t>(static_cast<double>(channels) * width));
  };
  const std::int64_t size = integer(values, "size");
  graph::ValueId x = draft.input("image", {-1, integer(values, "depth"), size, size});
  x = blocks::conv(draft, x, "conv",
                   {.channels = scaled(64),
                    .kernel = {3},
                    .stride = {2},
                    .bias = true,
                    .padding = blocks::Padding::Valid});
  x = blocks::activate(draft, x, "conv/act", blocks::Activation::Relu);
  int index = 0;
  for (const Layer& layer : kLayers) {
    const std::string number = std::to_string(++index);
    if (layer.pooledBefore)
      x = blocks::maxPool(draft, x, "pool" + number, {.kernel = {3}, .stride = {2}, .ceil = true});
    x = blocks::fire(draft, x, "fire" + number,
                     {.squeezed = scaled(layer.squeezed),
                      .expanded1 = scaled(layer.expanded),
                      .expanded3 = scaled(layer.expanded)});
  }
  x = blocks::conv(draft, x, "last", {.channels = integer(values, "classes"), .bias = true});
  x = blocks::activate(draft, x, "last/act", blocks::Activation::Relu);
  draft.output(blocks::globalPool(draft, x, "scores"));
  return std::move(draft).take();
}

}  // namespace

MOTE_NETWORK(squeezenet_1_1) = {
    .id = "squeezenet_1_1",
    .title = "SqueezeNet 1.1",
    .purpose = "Pictures: few weights, for boards short of flash rather than of time",
    .reference =
        "Iandola et al. 2016, SqueezeNet: AlexNet-level accuracy with 50x fewer "
        "parameters, arXiv:1602.07360; version 1.1 of its authors' repository",
    .parameters = parameters,
    .draw = draw,
};

}  // namespace mote::templates::squeezenet_1_1_entry
