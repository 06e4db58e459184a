// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The picture plane of a model input: where cell (y, x) of channel c lies, and maps drawn on it.
#pragma once

#include <cstdint>
#include <vector>

#include "core/array/array.h"
#include "core/overlay/overlay.h"
#include "core/result/result.h"

namespace mote::explain {

/// [1, C, H, W] or [1, H, W, C]; the smaller of the two candidates is taken for the channels.
struct Plane {
  std::int64_t height = 0;
  std::int64_t width = 0;
  std::int64_t channels = 0;
  bool channelsLast = false;

  [[nodiscard]] std::size_t cells() const noexcept {
    return static_cast<std::size_t>(height * width);
  }
  [[nodiscard]] std::size_t index(std::int64_t c, std::int64_t y, std::int64_t x) const noexcept {
    return static_cast<std::size_t>(channelsLast ? (y * width + x) * channels + c
                                                 : (c * height + y) * width + x);
  }
};

/// Refused where the input is not a picture of batch 1.
[[nodiscard]] Result<Plane> planeOf(const Dims& dims);

/// Bilinear (half-pixel centres, edges clamped) from [height, width] to the plane's size.
[[nodiscard]] std::vector<float> upsample(std::span<const float> map, std::int64_t height,
                                          std::int64_t width, const Plane& plane);

/// Values scaled to 0..1 (all zero where they are all equal), the raw range kept beside.
[[nodiscard]] overlay::Heatmap normalized(const std::string& quantity,
                                          const std::vector<float>& values, const Plane& plane);

}  // namespace mote::explain
