// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The coordinate modes of ONNX's Resize.
#include "core/operators/interface/resampling.h"

#include <algorithm>
#include <cmath>

namespace mote::operators {

Result<Resampling> resampling(const NodeView& view, std::int64_t from, std::int64_t to,
                              double factor) {
  const std::string mode = view.text("coordinate_transformation_mode", "half_pixel");
  Resampling axis{.from = from, .to = to, .scale = 1.0 / factor, .offset = 0.0};
  if (mode == "half_pixel" || (mode == "pytorch_half_pixel" && to > 1)) {
    axis.offset = 0.5 / factor - 0.5;
    axis.halfPixelFactor = factor;
  } else if (mode == "tf_half_pixel_for_nn") {
    axis.offset = 0.5 / factor;
  } else if (mode == "align_corners" && to > 1) {
    axis.scale = static_cast<double>(from - 1) / static_cast<double>(to - 1);
  } else if (mode == "pytorch_half_pixel" || mode == "align_corners") {
    axis.scale = 0.0;
  } else if (mode != "asymmetric") {
    return view.refuse("resize.coordinates", "does not run with coordinates '%1'", {mode});
  }
  return axis;
}

std::vector<std::int32_t> nearestElements(const NodeView& view, const Resampling& axis) {
  const std::string mode = view.text("nearest_mode", "round_prefer_floor");
  std::vector<std::int32_t> elements;
  for (std::int64_t i = 0; i < axis.to; ++i) {
    const double at = axis.source(i);
    double nearest = std::ceil(at - 0.5);
    if (mode == "round_prefer_ceil") nearest = std::floor(at + 0.5);
    if (mode == "floor") nearest = std::floor(at);
    if (mode == "ceil") nearest = std::ceil(at);
    const double last = static_cast<double>(axis.from - 1);
    elements.push_back(static_cast<std::int32_t>(std::clamp(nearest, 0.0, last)));
  }
  return elements;
}

}  // namespace mote::operators
