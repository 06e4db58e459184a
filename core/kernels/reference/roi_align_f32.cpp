// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Regions of pictures brought to one size (He et al., Mask R-CNN, 2017); operands in
// core/kernels/sampling.h.
#include <cmath>

#include "core/kernels/check.h"
#include "core/kernels/reference/indices.h"
#include "core/kernels/sampling.h"

namespace mote::kernels::reference::roi_align_f32_entry {
namespace {

constexpr OperandRule kInputs[] = {
    {ElementType::Float32, 4}, {ElementType::Float32, 2}, {ElementType::Int64, 1}};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kInputs, {ElementType::Float32, 4}));
  MOTE_CHECK(checkParamBytes(call, sizeof(RoiAlignParams)));
  const auto& params = call.as<RoiAlignParams>();
  MOTE_REQUIRE(params.samplingRatio >= 0 && params.samplingRatio <= kMaxRegionSamples,
               wrongParams(params.samplingRatio));
  const TensorView& output = call.outputs[0];
  MOTE_REQUIRE(call.inputs[1].dim(1) == 4, wrongShape(1));
  MOTE_REQUIRE(call.inputs[2].dim(0) == call.inputs[1].dim(0), wrongShape(2));
  MOTE_REQUIRE(output.dim(0) == call.inputs[1].dim(0) && output.dim(3) == call.inputs[0].dim(3),
               wrongShape(3));
  return kOk;
}

/// Along one axis: where cells begin, how long they are and how many samples each has.
struct Cells {
  float begin;
  float length;
  std::int32_t samples;
};

Cells cellsOf(float begin, float end, std::int32_t count, const RoiAlignParams& params) noexcept {
  const float shift = params.halfPixel != 0 ? 0.5F : 0.0F;
  const float from = begin * params.spatialScale - shift;
  float size = end * params.spatialScale - shift - from;
  if (params.halfPixel == 0 && !(size > 1.0F)) {
    size = 1.0F;
  }
  const float length = size / static_cast<float>(count);
  std::int32_t samples = params.samplingRatio;
  if (samples == 0) {
    const float pixels = std::ceil(length);
    samples =
        pixels > 0.0F
            ? static_cast<std::int32_t>(pixels < kMaxRegionSamples ? pixels : kMaxRegionSamples)
            : 0;
  }
  return {from, length, samples};
}

/// The two pixels around a place and the second one's share; none outside by more than one.
struct Between {
  bool inside;
  std::int32_t low;
  std::int32_t high;
  float share;
};

Between between(float at, std::int32_t size) noexcept {
  if (!(at >= -1.0F && at <= static_cast<float>(size))) {
    return {false, 0, 0, 0.0F};
  }
  const float place = at > 0.0F ? at : 0.0F;
  const auto low = static_cast<std::int32_t>(place);
  if (low >= size - 1) {
    return {true, size - 1, size - 1, 0.0F};
  }
  return {true, low, low + 1, place - static_cast<float>(low)};
}

/// One cell; `picture` at its channel.
float align(const TensorView& input, const float* picture, const Cells& rows, const Cells& columns,
            std::int32_t row, std::int32_t column, bool maximum) noexcept {
  float result = 0.0F;
  bool first = true;
  for (std::int32_t iy = 0; iy < rows.samples; ++iy) {
    const float fy = (static_cast<float>(iy) + 0.5F) / static_cast<float>(rows.samples);
    const Between y =
        between(rows.begin + (static_cast<float>(row) + fy) * rows.length, input.dim(1));
    for (std::int32_t ix = 0; ix < columns.samples; ++ix) {
      const float fx = (static_cast<float>(ix) + 0.5F) / static_cast<float>(columns.samples);
      const Between x =
          between(columns.begin + (static_cast<float>(column) + fx) * columns.length, input.dim(2));
      float corners[4] = {};
      for (std::int32_t i = 0; i < 4 && y.inside && x.inside; ++i) {
        const std::int32_t py = i < 2 ? y.low : y.high;
        const std::int32_t px = i % 2 == 0 ? x.low : x.high;
        const float weight =
            (i < 2 ? 1.0F - y.share : y.share) * (i % 2 == 0 ? 1.0F - x.share : x.share);
        corners[i] = weight * picture[(py * input.dim(2) + px) * input.dim(3)];
      }
      for (const float corner : corners) {
        const bool larger = first || corner > result;
        result = maximum ? (larger ? corner : result) : result + corner;
        first = false;
      }
    }
  }
  const std::int32_t count = rows.samples * columns.samples;
  return maximum || count == 0 ? result : result / static_cast<float>(count);
}

Status run(const Call& call) noexcept {
  const auto& params = call.as<RoiAlignParams>();
  const TensorView& input = call.inputs[0];
  const TensorView& output = call.outputs[0];
  const auto* region = call.inputs[1].as<const float>();
  auto* to = output.as<float>();
  for (std::int32_t r = 0; r < output.dim(0); ++r, region += 4) {
    const std::int64_t index = indexAt(call.inputs[2], static_cast<std::uint32_t>(r));
    const std::int32_t place = placeOf(index, input.dim(0));
    MOTE_REQUIRE(place >= 0, outOfRange(index));
    const float* picture = input.as<const float>() + place * product(input, 1, 4);
    const Cells columns = cellsOf(region[0], region[2], output.dim(2), params);
    const Cells rows = cellsOf(region[1], region[3], output.dim(1), params);
    for (std::int32_t row = 0; row < output.dim(1); ++row) {
      for (std::int32_t column = 0; column < output.dim(2); ++column) {
        for (std::int32_t c = 0; c < input.dim(3); ++c) {
          *to++ = align(input, picture + c, rows, columns, row, column, params.maximum != 0);
        }
      }
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(roi_align_f32) = {"roi_align_f32", check, run};

}  // namespace mote::kernels::reference::roi_align_f32_entry
