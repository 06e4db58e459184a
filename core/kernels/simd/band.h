// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// A part of the output, and the part of the input under its windows laid out with its padding, so
// that every window looks the same.
#pragma once

#include "core/kernels/simd/isa.h"

#include <cstddef>
#include <cstdint>

#include "core/kernels/conv2d_check.h"

namespace mote::kernels::MOTE_SIMD {

/// What a first cache holds beside weights, and the most that is taken from the stack.
constexpr std::int64_t kBandBytes = 24 * 1024;
constexpr std::int64_t kMostBandBytes = 144 * 1024;
/// Bytes behind a band that may be read, for nothing.
constexpr std::int64_t kBandSlack = 64;

/// Output pixels of one band.
struct BandSize {
  std::int32_t rows;
  std::int32_t columns;
};

/// Input cells along an axis under `outputs` windows.
inline std::int64_t extent(const WindowAxis& axis, std::int32_t outputs) noexcept {
  return std::int64_t{outputs - 1} * axis.stride + std::int64_t{axis.kernel - 1} * axis.dilation +
         1;
}

/// The most of an axis's outputs whose windows lie within `cells` input cells; at least one.
inline std::int32_t outputsWithin(const WindowAxis& axis, std::int64_t cells) noexcept {
  const std::int64_t more = (cells - extent(axis, 1)) / axis.stride;
  if (more < 1) return 1;
  return more < axis.output ? static_cast<std::int32_t>(more + 1) : axis.output;
}

/// As many whole rows as the band's memory holds, at least a part of one; rows 0 where not even one
/// window fits.
inline BandSize bandSize(const Conv2dShape& shape, std::int64_t cellBytes) noexcept {
  const std::int64_t pixelBytes = cellBytes * shape.inputChannels;
  const std::int64_t windowRows = extent(shape.rows, 1);
  if (windowRows * extent(shape.columns, 1) > (kMostBandBytes - kBandSlack) / pixelBytes) {
    return {0, 0};
  }
  const std::int64_t pixels = kBandBytes / pixelBytes;
  BandSize size{};
  size.columns = outputsWithin(shape.columns, pixels / windowRows);
  size.rows = outputsWithin(shape.rows, pixels / extent(shape.columns, size.columns));
  return size;
}

/// Where a band's output starts, and how much of it there is.
struct Band {
  std::int32_t y;
  std::int32_t x;
  BandSize size;
};

/// Lays out the input under `band` of one image. Layout: copy(from, count, to), pad(count, to).
template <typename Element, typename Cell, typename Layout>
void layOutBand(const Conv2dShape& shape, const Band& band, const Element* image,
                const Layout& layout, Cell* cells) noexcept {
  const std::int32_t channels = shape.inputChannels;
  const auto height = static_cast<std::int32_t>(extent(shape.rows, band.size.rows));
  const auto width = static_cast<std::int32_t>(extent(shape.columns, band.size.columns));
  const std::int32_t top = band.y * shape.rows.stride - shape.rows.padBefore;
  const std::int32_t left = band.x * shape.columns.stride - shape.columns.padBefore;
  const auto within = [](std::int32_t x, std::int32_t end) {
    return x < 0 ? 0 : x < end ? x : end;
  };
  const std::int32_t first = within(-left, width);
  const std::int32_t end = within(shape.columns.input - left, width);
  for (std::int32_t y = top; y < top + height; ++y, cells += width * channels) {
    if (y < 0 || y >= shape.rows.input || first >= end) {
      layout.pad(width * channels, cells);
      continue;
    }
    layout.pad(first * channels, cells);
    layout.copy(image + (std::ptrdiff_t{y} * shape.columns.input + left + first) * channels,
                (end - first) * channels, cells + first * channels);
    layout.pad((width - end) * channels, cells + end * channels);
  }
  layout.pad(static_cast<std::int32_t>(kBandSlack / static_cast<std::int64_t>(sizeof(Cell))),
             cells);
}

/// No window reaches into padding.
inline bool isInside(const Conv2dShape& shape) noexcept {
  const auto inside = [](const WindowAxis& axis) {
    return axis.padBefore == 0 && extent(axis, axis.output) <= axis.input;
  };
  return inside(shape.rows) && inside(shape.columns);
}

/// Windows of one pixel each, all of them neighbours: one long row of the same pixels.
inline Conv2dShape asOneRow(Conv2dShape shape) noexcept {
  const auto plain = [](const WindowAxis& axis) {
    return axis.kernel == 1 && axis.stride == 1 && axis.output == axis.input;
  };
  if (!plain(shape.rows) || !plain(shape.columns) || shape.rows.padBefore != 0 ||
      shape.columns.padBefore != 0) {
    return shape;
  }
  const std::int32_t pixels = shape.batch * shape.rows.input * shape.columns.input;
  shape.batch = 1;
  shape.rows = {1, 1, 1, 1, 1, 0};
  shape.columns = {pixels, pixels, 1, 1, 1, 0};
  return shape;
}

}  // namespace mote::kernels::MOTE_SIMD
