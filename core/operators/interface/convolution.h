// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shape rule of convolutions, whatever their elements.
#pragma once

#include <cstdint>
#include <vector>

#include "core/kernels/conv2d.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"
#include "core/operators/interface/window.h"

namespace mote::operators {

/// Which inputs are which; a bias beyond the inputs is none.
struct ConvolutionInputs {
  static constexpr std::size_t kNone = 0xFFFF;
  std::size_t input = 0;
  std::size_t weight = 1;
  std::size_t bias = 2;
};

/// Output of that element type for input [N, C, d...] and weight [M, C / group, k...].
[[nodiscard]] Result<Types> convolutionTypes(const NodeView& view, const ConvolutionInputs& inputs,
                                             ElementType element);
/// Of a node whose types are known: attributes with pads settled.
[[nodiscard]] Result<Window> convolutionWindow(const NodeView& view,
                                               const ConvolutionInputs& inputs);
/// Of a node whose types are known.
[[nodiscard]] Cost convolutionCost(const NodeView& view, std::size_t weight);
/// Parameters of kernels over planes for the last two axes of a window, or its only one; without
/// clamps.
template <typename Params = kernels::Conv2dParams>
[[nodiscard]] Params convolutionParams(const Window& window, std::int64_t groups) {
  const std::size_t last = window.rank() - 1;
  const auto narrow = [](std::int64_t value) { return static_cast<std::int32_t>(value); };
  Params params;
  params.strideW = narrow(window.strides[last]);
  params.dilationW = narrow(window.dilations[last]);
  params.padLeft = narrow(window.padsBegin[last]);
  if (last >= 1) {
    params.strideH = narrow(window.strides[last - 1]);
    params.dilationH = narrow(window.dilations[last - 1]);
    params.padTop = narrow(window.padsBegin[last - 1]);
  }
  params.groups = narrow(groups);
  return params;
}

}  // namespace mote::operators
