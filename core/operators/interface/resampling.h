// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How output positions of Resize map to input positions: source = scale * position + offset.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/operators/interface/node_view.h"
#include "core/result/result.h"

namespace mote::operators {

/// One axis of a resize between known sizes.
struct Resampling {
  std::int64_t from = 1;
  std::int64_t to = 1;
  double scale = 1.0;
  double offset = 0.0;
  bool extrapolates = false;     ///< sources outside the input have a value of their own
  double halfPixelFactor = 0.0;  ///< output over input size where centres of elements meet, else 0
  [[nodiscard]] bool trivial() const noexcept {
    return from == to && scale == 1.0 && offset == 0.0;
  }
  [[nodiscard]] double source(std::int64_t position) const noexcept {
    const auto place = static_cast<double>(position);
    // By its own formula, for scale and offset have been rounded, and ties hang on the last bit.
    if (halfPixelFactor > 0.0) return (place + 0.5) / halfPixelFactor - 0.5;
    return scale * place + offset;
  }
};

/// Of a plain axis; `factor`: output size over input size as the node gives it. Refuses modes of
/// another form.
[[nodiscard]] Result<Resampling> resampling(const NodeView& view, std::size_t plainAxis,
                                            std::int64_t from, std::int64_t to, double factor);

/// The input element nearest to each output position, rounded by the node's nearest_mode.
[[nodiscard]] std::vector<std::int32_t> nearestElements(const NodeView& view,
                                                        const Resampling& axis);

/// One input element for each output position, and its share of it.
struct Tap {
  std::vector<std::int32_t> elements;  ///< [to]
  std::vector<float> weights;          ///< [to]
};
using Taps = std::array<Tap, 4>;

/// What the output positions are sums of by mode "linear" (its first and last tap are 0) or "cubic"
/// (Keys 1981); all are 0 where the axis extrapolates and the source lies outside.
[[nodiscard]] Taps resamplingTaps(const NodeView& view, const Resampling& axis);
/// The source lies outside the input and takes the extrapolation value.
[[nodiscard]] bool isOutside(const Resampling& axis, std::int64_t position) noexcept;

}  // namespace mote::operators
