// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Raw pictures to model input: scale to size, order of channels, pixel to real number.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/data/data_set.h"

namespace mote::data {

/// 8-bit pixels, row-major, channels interleaved (1 = grey, 3 = RGB).
struct Picture {
  std::int64_t height = 0;
  std::int64_t width = 0;
  std::int64_t channels = 0;
  std::vector<std::uint8_t> pixels;
};

/// How a model input of four dims reads: batch 1, one or three channels.
struct PictureShape {
  std::int64_t height = 0;
  std::int64_t width = 0;
  std::int64_t channels = 0;
  bool channelsLast = false;
};

/// [1, C, H, W] or [1, H, W, C] with C 1 or 3; refused for anything else.
[[nodiscard]] Result<PictureShape> pictureShape(const Dims& dims);

/// Bilinear (half-pixel centres, edges clamped); grey <-> RGB by copying or by Rec. 601 luma.
[[nodiscard]] Result<Array> toInput(const Picture& picture, const Dims& dims,
                                    const Preprocessing& preprocessing);

}  // namespace mote::data
