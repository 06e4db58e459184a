// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sliding window of convolutions and pools: attributes, padding and output size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/operators/interface/rules.h"

namespace mote::operators {

/// One entry per spatial axis; all sizes lie in 1..kMaxDim, pads in 0..kMaxDim (also negative for
/// `signedPads`), so that products of two fit 64 bits.
struct Window {
  enum class Padding : std::uint8_t { Explicit, SameUpper, SameLower, Valid };
  std::vector<std::int64_t> kernel;
  std::vector<std::int64_t> strides;
  std::vector<std::int64_t> dilations;
  std::vector<std::int64_t> padsBegin;
  std::vector<std::int64_t> padsEnd;
  Padding padding = Padding::Explicit;
  bool ceil = false;

  [[nodiscard]] std::size_t rank() const noexcept { return kernel.size(); }
  /// (kernel - 1) * dilation + 1.
  [[nodiscard]] std::int64_t extent(std::size_t axis) const noexcept;
};

/// Attributes of the node for this kernel; refused where counts or ranges are wrong.
[[nodiscard]] Result<Window> readWindow(const NodeView& view, std::vector<std::int64_t> kernel);
/// Sets the explicit pads that SAME or VALID mean for these input sizes; all must be known.
void settlePadding(Window& window, const std::vector<graph::Dim>& spatial);
/// Output sizes over `spatial` input sizes (unknown stays unknown); refused where the window does
/// not fit. A last window that ceil mode would start beyond input and leading padding is dropped.
[[nodiscard]] Result<std::vector<graph::Dim>> slideWindow(const NodeView& view,
                                                          const Window& window,
                                                          const std::vector<graph::Dim>& spatial);
/// Output type of a pool: kernel_shape over the spatial axes of input 0.
[[nodiscard]] Result<Types> poolTypes(const NodeView& view);
/// Output type of a global pool: every spatial size becomes 1.
[[nodiscard]] Result<Types> globalPoolTypes(const NodeView& view);
/// Window of a pool whose input is fully known, pads settled.
[[nodiscard]] Result<Window> poolWindow(const NodeView& view);

}  // namespace mote::operators
