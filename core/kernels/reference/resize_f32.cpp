// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Nearest or linear resampling of rows and columns; operands in core/kernels/movement.h.
#include <cmath>

#include "core/kernels/check.h"
#include "core/kernels/movement.h"

namespace mote::kernels::reference::resize_f32_entry {
namespace {

constexpr OperandRule kImage{ElementType::Float32, 4};
constexpr std::int32_t kLinear = 1;

bool isFinite(float value) noexcept {
  return value - value == 0.0F;
}

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, {&kImage, 1}, kImage));
  MOTE_CHECK(checkParamBytes(call, sizeof(ResizeParams)));
  const auto& params = call.as<ResizeParams>();
  MOTE_REQUIRE(params.mode == 0 || params.mode == kLinear, wrongParams(params.mode));
  MOTE_REQUIRE(params.nearestMode >= 0 && params.nearestMode <= 3, wrongParams(params.nearestMode));
  MOTE_REQUIRE(isFinite(params.scaleH) && isFinite(params.offsetH) && isFinite(params.scaleW) &&
                   isFinite(params.offsetW),
               wrongParams(0));
  MOTE_REQUIRE(call.outputs[0].dim(0) == call.inputs[0].dim(0) &&
                   call.outputs[0].dim(3) == call.inputs[0].dim(3),
               wrongShape(1));
  return kOk;
}

/// The two input lines an output line lies between, and how far it is from the first.
struct Source {
  std::int32_t first;
  std::int32_t second;
  float rest;
};

float nearest(float at, std::int32_t nearestMode) noexcept {
  switch (nearestMode) {
    case 0:
      return std::floor(at);
    case 1:
      return std::ceil(at);
    case 2:
      return std::ceil(at - 0.5F);
    default:
      return std::floor(at + 0.5F);
  }
}

Source sourceOf(std::int32_t output, float scale, float offset, std::int32_t size,
                const ResizeParams& params) noexcept {
  const auto last = static_cast<float>(size - 1);
  float at = scale * static_cast<float>(output) + offset;
  at = params.mode == kLinear ? at : nearest(at, params.nearestMode);
  at = at > 0.0F ? (at < last ? at : last) : 0.0F;
  std::int32_t first = static_cast<std::int32_t>(at);
  first = first < size ? first : size - 1;  // a float may round a huge size up
  return {first, first + 1 < size ? first + 1 : first, at - static_cast<float>(first)};
}

Status run(const Call& call) noexcept {
  const auto& params = call.as<ResizeParams>();
  const TensorView& from = call.inputs[0];
  const TensorView& to = call.outputs[0];
  const std::int32_t channels = from.dim(3);
  const std::int32_t line = from.dim(2) * channels;
  const auto* image = from.as<const float>();
  auto* output = to.as<float>();
  for (std::int32_t n = 0; n < to.dim(0); ++n, image += from.dim(1) * line) {
    for (std::int32_t oy = 0; oy < to.dim(1); ++oy) {
      const Source y = sourceOf(oy, params.scaleH, params.offsetH, from.dim(1), params);
      for (std::int32_t ox = 0; ox < to.dim(2); ++ox) {
        const Source x = sourceOf(ox, params.scaleW, params.offsetW, from.dim(2), params);
        for (std::int32_t c = 0; c < channels; ++c) {
          const float* above = image + y.first * line + c;
          const float* below = image + y.second * line + c;
          const std::int32_t left = x.first * channels;
          const std::int32_t right = x.second * channels;
          const float top = above[left] + (above[right] - above[left]) * x.rest;
          const float bottom = below[left] + (below[right] - below[left]) * x.rest;
          *output++ = params.mode == kLinear ? top + (bottom - top) * y.rest : above[left];
        }
      }
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(resize_f32) = {"resize_f32", check, run};

}  // namespace mote::kernels::reference::resize_f32_entry
