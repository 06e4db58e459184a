// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shape rule of convolutions, whatever their elements.
#pragma once

#include <cstdint>
#include <vector>

#include "core/operators/interface/rules.h"
#include "core/operators/interface/window.h"

namespace mote::operators {

/// Which inputs are which; a bias beyond the inputs is none.
struct ConvolutionInputs {
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

}  // namespace mote::operators
