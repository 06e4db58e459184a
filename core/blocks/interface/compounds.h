// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What small networks are made of: several layers under one name.
#pragma once

#include "core/blocks/interface/layers.h"

namespace mote::blocks {

/// conv -> BatchNormalization -> activation.
graph::ValueId convNormAct(Draft& draft, graph::ValueId x, const std::string& name,
                           const Convolution& shape, Activation activation);

struct Separable {
  std::int64_t channels = 1;
  std::int64_t kernel = 3;
  std::int64_t stride = 1;
  Activation activation = Activation::Relu;
};
/// Depthwise, then pointwise, each normalized and activated (Howard et al. 2017, "MobileNets").
graph::ValueId depthwiseSeparable(Draft& draft, graph::ValueId x, const std::string& name,
                                  const Separable& shape);

/// Squeeze-and-excitation (Hu et al. 2018): channels weighed by what their means say.
graph::ValueId squeezeExcite(Draft& draft, graph::ValueId x, const std::string& name,
                             std::int64_t squeezed);

struct InvertedResidual {
  std::int64_t expanded = 1;  ///< channels in between; no expansion where it is x's own count
  std::int64_t channels = 1;
  std::int64_t kernel = 3;
  std::int64_t stride = 1;
  Activation activation = Activation::Relu6;
  std::int64_t squeezed = 0;  ///< of a squeeze-and-excitation in between; 0: none
};
/// Expand, filter depthwise, project; added to x where shapes agree (Sandler et al. 2018,
/// "MobileNetV2"; with squeeze-and-excitation Howard et al. 2019, "Searching for MobileNetV3").
graph::ValueId invertedResidual(Draft& draft, graph::ValueId x, const std::string& name,
                                const InvertedResidual& shape);

struct Fire {
  std::int64_t squeezed = 1;
  std::int64_t expanded1 = 1;  ///< channels of the 1x1 branch
  std::int64_t expanded3 = 1;  ///< channels of the 3x3 branch
};
/// Iandola et al. 2016 ("SqueezeNet").
graph::ValueId fire(Draft& draft, graph::ValueId x, const std::string& name, const Fire& shape);

/// Two 3x3 convolutions beside a shortcut (He et al. 2016, "Deep residual learning"); the shortcut
/// is a 1x1 convolution with bias where shapes differ.
graph::ValueId residual(Draft& draft, graph::ValueId x, const std::string& name,
                        std::int64_t channels, std::int64_t stride);

/// Two causal dilated convolutions beside a shortcut (Bai et al. 2018, "An empirical evaluation of
/// generic convolutional and recurrent networks for sequence modeling"). Of signals.
graph::ValueId temporalBlock(Draft& draft, graph::ValueId x, const std::string& name,
                             std::int64_t channels, std::int64_t kernel, std::int64_t dilation);

/// Global average pool and dense layer: scores before Softmax, [N, classes].
graph::ValueId classifier(Draft& draft, graph::ValueId x, const std::string& name,
                          std::int64_t classes);

}  // namespace mote::blocks
