// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/blocks/interface/compounds.h"

namespace mote::blocks {

graph::ValueId convNormAct(Draft& draft, graph::ValueId x, const std::string& name,
                           const Convolution& shape, Activation activation) {
  const graph::ValueId normalized = batchNorm(draft, conv(draft, x, name, shape), name + "/norm");
  return activate(draft, normalized, name + "/act", activation);
}

graph::ValueId depthwiseSeparable(Draft& draft, graph::ValueId x, const std::string& name,
                                  const Separable& shape) {
  const std::int64_t channels = draft.size(x, 1);
  const graph::ValueId filtered = convNormAct(draft, x, name + "/depthwise",
                                              {.channels = channels,
                                               .kernel = {shape.kernel},
                                               .stride = {shape.stride},
                                               .groups = channels},
                                              shape.activation);
  return convNormAct(draft, filtered, name + "/pointwise", {.channels = shape.channels},
                     shape.activation);
}

graph::ValueId squeezeExcite(Draft& draft, graph::ValueId x, const std::string& name,
                             std::int64_t squeezed) {
  const std::int64_t channels = draft.size(x, 1);
  graph::ValueId gate = draft.node("GlobalAveragePool", name + "/pool", {x});
  gate = conv(draft, gate, name + "/squeeze", {.channels = squeezed, .bias = true});
  gate = activate(draft, gate, name + "/relu", Activation::Relu);
  gate = conv(draft, gate, name + "/excite", {.channels = channels, .bias = true});
  gate = activate(draft, gate, name + "/gate", Activation::HardSigmoid);
  return draft.node("Mul", name + "/scale", {x, gate});
}

graph::ValueId invertedResidual(Draft& draft, graph::ValueId x, const std::string& name,
                                const InvertedResidual& shape) {
  const std::int64_t channels = draft.size(x, 1);
  graph::ValueId y = x;
  if (shape.expanded != channels) {
    y = convNormAct(draft, y, name + "/expand", {.channels = shape.expanded}, shape.activation);
  }
  y = convNormAct(draft, y, name + "/depthwise",
                  {.channels = shape.expanded,
                   .kernel = {shape.kernel},
                   .stride = {shape.stride},
                   .groups = shape.expanded},
                  shape.activation);
  if (shape.squeezed > 0) y = squeezeExcite(draft, y, name + "/excite", shape.squeezed);
  y = convNormAct(draft, y, name + "/project", {.channels = shape.channels}, Activation::None);
  if (shape.stride != 1 || shape.channels != channels) return y;
  return draft.node("Add", name + "/add", {x, y});
}

graph::ValueId fire(Draft& draft, graph::ValueId x, const std::string& name, const Fire& shape) {
  const auto layer = [&](graph::ValueId from, const std::string& part, std::int64_t channels,
                         std::int64_t kernel) {
    const graph::ValueId y =
        conv(draft, from, name + part, {.channels = channels, .kernel = {kernel}, .bias = true});
    return activate(draft, y, name + part + "/act", Activation::Relu);
  };
  const graph::ValueId squeezed = layer(x, "/squeeze", shape.squeezed, 1);
  const graph::ValueId narrow = layer(squeezed, "/expand1x1", shape.expanded1, 1);
  const graph::ValueId wide = layer(squeezed, "/expand3x3", shape.expanded3, 3);
  return draft.node("Concat", name + "/concat", {narrow, wide}, {{"axis", std::int64_t{1}}});
}

graph::ValueId residual(Draft& draft, graph::ValueId x, const std::string& name,
                        std::int64_t channels, std::int64_t stride) {
  graph::ValueId y =
      convNormAct(draft, x, name + "/conv1",
                  {.channels = channels, .kernel = {3}, .stride = {stride}}, Activation::Relu);
  y = convNormAct(draft, y, name + "/conv2", {.channels = channels, .kernel = {3}},
                  Activation::None);
  graph::ValueId shortcut = x;
  if (stride != 1 || channels != draft.size(x, 1)) {
    shortcut = conv(draft, x, name + "/shortcut",
                    {.channels = channels, .stride = {stride}, .bias = true});
  }
  y = draft.node("Add", name + "/add", {shortcut, y});
  return activate(draft, y, name + "/act", Activation::Relu);
}

graph::ValueId temporalBlock(Draft& draft, graph::ValueId x, const std::string& name,
                             std::int64_t channels, std::int64_t kernel, std::int64_t dilation) {
  graph::ValueId y = x;
  for (const char* part : {"/conv1", "/conv2"}) {
    y = conv(draft, y, name + part,
             {.channels = channels,
              .kernel = {kernel},
              .dilation = {dilation},
              .bias = true,
              .padding = Padding::Causal});
    y = activate(draft, y, name + part + "/act", Activation::Relu);
  }
  graph::ValueId shortcut = x;
  if (channels != draft.size(x, 1))
    shortcut = conv(draft, x, name + "/shortcut", {.channels = channels, .bias = true});
  y = draft.node("Add", name + "/add", {shortcut, y});
  return activate(draft, y, name + "/act", Activation::Relu);
}

graph::ValueId classifier(Draft& draft, graph::ValueId x, const std::string& name,
                          std::int64_t classes) {
  return dense(draft, globalPool(draft, x, name + "/pool"), name, classes, 1.0);
}

}  // namespace mote::blocks
