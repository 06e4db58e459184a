// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Pictures sampled at given places; operands in core/kernels/sampling.h.
#include <cmath>

#include "core/kernels/check.h"
#include "core/kernels/sampling.h"

namespace mote::kernels::reference::grid_sample_f32_entry {
namespace {

constexpr OperandRule kInputs[] = {{ElementType::Float32, 4}, {ElementType::Float32, 4}};
constexpr float kCubic = -0.75F;
constexpr float kFarthest = 8388608.0F;  // 2^23: beyond, floats have no halves

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kInputs, {ElementType::Float32, 4}));
  MOTE_CHECK(checkParamBytes(call, sizeof(GridSampleParams)));
  const auto& params = call.as<GridSampleParams>();
  const auto interpolation = static_cast<std::int32_t>(params.interpolation);
  const auto padding = static_cast<std::int32_t>(params.padding);
  MOTE_REQUIRE(interpolation >= 0 && interpolation <= 2, wrongParams(interpolation));
  MOTE_REQUIRE(padding >= 0 && padding <= 2, wrongParams(padding));
  const TensorView& input = call.inputs[0];
  const TensorView& grid = call.inputs[1];
  const TensorView& output = call.outputs[0];
  MOTE_REQUIRE(grid.dim(0) == input.dim(0) && grid.dim(3) == 2, wrongShape(1));
  for (std::uint32_t axis = 0; axis < 3; ++axis) {
    MOTE_REQUIRE(output.dim(axis) == grid.dim(axis), wrongShape(2));
  }
  MOTE_REQUIRE(output.dim(3) == input.dim(3), wrongShape(2));
  return kOk;
}

/// The pixels along one axis that a sample is made of; -1 for a zero.
struct Taps {
  std::int32_t count = 0;
  std::int32_t place[4] = {};
  float weight[4] = {};
};

/// at in 0..size-1, -1 where it is outside and counts as zero.
std::int32_t placed(std::int32_t at, std::int32_t size, const GridSampleParams& params) noexcept {
  if (at >= 0 && at < size) {
    return at;
  }
  if (params.padding == GridPadding::Zeros) {
    return -1;
  }
  if (params.padding == GridPadding::Border) {
    return at < 0 ? 0 : size - 1;
  }
  if (size == 1) {
    return 0;
  }
  // The picture and its mirror image, with or without the outermost pixel twice, over and over.
  const std::int32_t twice = params.alignCorners != 0 ? 0 : 1;
  const std::int32_t period = 2 * (size - 1 + twice);
  std::int32_t inside = at % period;
  inside = inside < 0 ? inside + period : inside;
  return inside < size ? inside : period - twice - inside;
}

float cubicWeight(float distance) noexcept {
  const float d = std::fabs(distance);
  if (d <= 1.0F) {
    return ((kCubic + 2.0F) * d - (kCubic + 3.0F)) * d * d + 1.0F;
  }
  return ((kCubic * d - 5.0F * kCubic) * d + 8.0F * kCubic) * d - 4.0F * kCubic;
}

Taps tapsAt(float place, std::int32_t size, const GridSampleParams& params) noexcept {
  const auto length = static_cast<float>(size);
  float at = params.alignCorners != 0 ? (place + 1.0F) / 2.0F * (length - 1.0F)
                                      : ((place + 1.0F) * length - 1.0F) / 2.0F;
  at = at > -kFarthest ? (at < kFarthest ? at : kFarthest) : -kFarthest;  // NaN is far outside too
  Taps taps;
  if (params.interpolation == GridInterpolation::Nearest) {
    taps.count = 1;
    taps.place[0] = placed(static_cast<std::int32_t>(std::nearbyint(at)), size, params);
    taps.weight[0] = 1.0F;
    return taps;
  }
  const float below = std::floor(at);
  const float rest = at - below;
  const bool cubic = params.interpolation == GridInterpolation::Cubic;
  taps.count = cubic ? 4 : 2;
  const std::int32_t first = static_cast<std::int32_t>(below) - (cubic ? 1 : 0);
  for (std::int32_t i = 0; i < taps.count; ++i) {
    taps.place[i] = placed(first + i, size, params);
    const float distance = static_cast<float>(i - (cubic ? 1 : 0)) - rest;
    taps.weight[i] = cubic ? cubicWeight(distance) : 1.0F - std::fabs(distance);
  }
  return taps;
}

void sample(const float* picture, const TensorView& input, const Taps& rows, const Taps& columns,
            float* output) noexcept {
  const std::int32_t channels = input.dim(3);
  for (std::int32_t c = 0; c < channels; ++c) {
    output[c] = 0.0F;
  }
  for (std::int32_t y = 0; y < rows.count; ++y) {
    for (std::int32_t x = 0; x < columns.count; ++x) {
      if (rows.place[y] < 0 || columns.place[x] < 0) {
        continue;
      }
      const float weight = rows.weight[y] * columns.weight[x];
      const float* pixel = picture + (rows.place[y] * input.dim(2) + columns.place[x]) * channels;
      for (std::int32_t c = 0; c < channels; ++c) {
        output[c] += weight * pixel[c];
      }
    }
  }
}

Status run(const Call& call) noexcept {
  const auto& params = call.as<GridSampleParams>();
  const TensorView& input = call.inputs[0];
  const TensorView& grid = call.inputs[1];
  const auto* picture = input.as<const float>();
  const auto* place = grid.as<const float>();
  auto* output = call.outputs[0].as<float>();
  for (std::int32_t n = 0; n < input.dim(0); ++n, picture += product(input, 1, 4)) {
    for (std::int32_t i = 0; i < grid.dim(1) * grid.dim(2); ++i, place += 2) {
      sample(picture, input, tapsAt(place[1], input.dim(1), params),
             tapsAt(place[0], input.dim(2), params), output);
      output += input.dim(3);
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(grid_sample_f32) = {"grid_sample_f32", check, run};

}  // namespace mote::kernels::reference::grid_sample_f32_entry
