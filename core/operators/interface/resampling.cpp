// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The coordinate modes of ONNX's Resize.
#include "core/operators/interface/resampling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace mote::operators {

namespace {

/// Part of the input, by input 1: starts and ends in 0..1 of each axis.
Result<Resampling> cropped(const NodeView& view, std::size_t axis, Resampling whole) {
  const Array* roi = view.inputConstant(1);
  const std::size_t rank = view.inputType(0).dims.size();
  if (roi == nullptr || roi->elements() != 2 * rank)
    return view.refuse("resize.roi", "needs a constant region of interest of all axes");
  const std::vector<float> edges = roi->toFloats();
  const auto start = static_cast<double>(edges[axis]);
  const auto end = static_cast<double>(edges[rank + axis]);
  const auto last = static_cast<double>(whole.from - 1);
  whole.extrapolates = true;
  whole.scale = whole.to > 1 ? (end - start) * last / static_cast<double>(whole.to - 1) : 0.0;
  whole.offset = whole.to > 1 ? start * last : 0.5 * (start + end) * last;
  if (!std::isfinite(whole.scale) || !std::isfinite(whole.offset))
    return view.refuse("resize.roi", "has a region of interest without end");
  return whole;
}

/// Weights of the four neighbours of a point `rest` behind the second.
std::array<double, 4> cubicWeights(double rest, double a) {
  const auto near = [a](double x) { return ((a + 2.0) * x - (a + 3.0)) * x * x + 1.0; };
  const auto far = [a](double x) { return ((a * x - 5.0 * a) * x + 8.0 * a) * x - 4.0 * a; };
  return {far(1.0 + rest), near(rest), near(1.0 - rest), far(2.0 - rest)};
}

}  // namespace

Result<Resampling> resampling(const NodeView& view, std::size_t plainAxis, std::int64_t from,
                              std::int64_t to, double factor) {
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
  } else if (mode == "tf_crop_and_resize") {
    return cropped(view, plainAxis, axis);
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

bool isOutside(const Resampling& axis, std::int64_t position) noexcept {
  const double at = axis.source(position);
  return axis.extrapolates && (at < 0.0 || at > static_cast<double>(axis.from - 1));
}

Taps resamplingTaps(const NodeView& view, const Resampling& axis) {
  const bool cubic = view.text("mode", "nearest") == "cubic";
  const bool excludes = view.integer("exclude_outside", 0) != 0;
  const auto a = static_cast<double>(view.real("cubic_coeff_a", -0.75F));
  const auto count = static_cast<std::size_t>(axis.to);
  Taps taps;
  for (Tap& tap : taps) {
    tap.elements.resize(count, 0);
    tap.weights.resize(count, 0.0F);
  }
  for (std::size_t position = 0; position < count; ++position) {
    const auto signedPosition = static_cast<std::int64_t>(position);
    if (isOutside(axis, signedPosition)) continue;
    const double at = axis.source(signedPosition);
    const double rest = at - std::floor(at);
    std::array<double, 4> shares = {0.0, 1.0 - rest, rest, 0.0};
    if (cubic) shares = cubicWeights(rest, a);
    double total = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
      const double place = std::floor(at) + static_cast<double>(i) - 1.0;
      const double held = std::clamp(place, 0.0, static_cast<double>(axis.from - 1));
      if (excludes && held != place) shares[i] = 0.0;
      total += shares[i];
      taps[i].elements[position] = static_cast<std::int32_t>(held);
    }
    for (std::size_t i = 0; i < shares.size(); ++i)
      taps[i].weights[position] =
          static_cast<float>(excludes && total != 0.0 ? shares[i] / total : shares[i]);
  }
  return taps;
}

}  // namespace mote::operators
