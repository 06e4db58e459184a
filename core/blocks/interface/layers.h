// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Single layers as plain ONNX nodes, initialized so that they can be trained. Feature maps are
// [N, C, H, W], or [N, C, T] for signals.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/blocks/interface/draft.h"

namespace mote::blocks {

enum class Activation : std::uint8_t { None, Relu, Relu6, HardSwish, HardSigmoid };

/// Same: output size is input size over stride, rounded up, more padding after than before, as
/// TensorFlow has it. Causal: all padding before, so that no output sees later inputs.
enum class Padding : std::uint8_t { Same, Valid, Causal };

/// Per spatial axis; one entry stands for all axes.
using Extent = std::vector<std::int64_t>;

struct Convolution {
  std::int64_t channels = 1;  ///< of the output
  Extent kernel = {1};
  Extent stride = {1};
  Extent dilation = {1};
  std::int64_t groups = 1;
  bool bias = false;  ///< left out where a normalization follows
  Padding padding = Padding::Same;
};

struct Pool {
  Extent kernel = {2};
  Extent stride = {2};
  Padding padding = Padding::Valid;
  bool ceil = false;
};

graph::ValueId conv(Draft& draft, graph::ValueId x, const std::string& name,
                    const Convolution& shape);
/// Ioffe and Szegedy 2015; scale 1, shift 0, mean 0, variance 1.
graph::ValueId batchNorm(Draft& draft, graph::ValueId x, const std::string& name);
/// `x` itself for None.
graph::ValueId activate(Draft& draft, graph::ValueId x, const std::string& name,
                        Activation activation);
graph::ValueId maxPool(Draft& draft, graph::ValueId x, const std::string& name, const Pool& pool);
/// Mean over all positions, [N, C].
graph::ValueId globalPool(Draft& draft, graph::ValueId x, const std::string& name);
/// [N, features] to [N, outputs], with bias.
graph::ValueId dense(Draft& draft, graph::ValueId x, const std::string& name, std::int64_t outputs,
                     double gain = 2.0);
/// All axes after the first as one.
graph::ValueId flatten(Draft& draft, graph::ValueId x, const std::string& name);

/// `value` rounded to a multiple of 8, at least 8, never below 0.9 `value`: how MobileNetV2
/// (Sandler et al. 2018) and its followers round channels.
[[nodiscard]] std::int64_t roundChannels(double value);

}  // namespace mote::blocks
