// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Operands and parameters of kernels that read pictures between their pixels; channels last.
#pragma once

#include <cstdint>

namespace mote::kernels {

enum class GridInterpolation : std::int32_t { Nearest, Linear, Cubic };
enum class GridPadding : std::int32_t { Zeros, Border, Reflection };

/// grid_sample_f32: input [N, H, W, C], grid [N, OH, OW, 2] of places (x, y), where -1 and 1 are
/// the centres of the outermost pixels (alignCorners) or their outer edges; output [N, OH, OW, C].
/// Nearest rounds ties to even; Cubic is Keys's with a = -0.75.
struct GridSampleParams {
  GridInterpolation interpolation = GridInterpolation::Linear;
  GridPadding padding = GridPadding::Zeros;
  std::int32_t alignCorners = 0;
};

/// Most samples of a region's cell each way: regions come from data.
constexpr std::int32_t kMaxRegionSamples = 64;

/// roi_align_f32: input [N, H, W, C], regions [R, 4] (x1, y1, x2, y2), pictures [R] int64, the
/// index of each region's picture; output [R, OH, OW, C]. Each output cell is the mean (or, as ONNX
/// has it, the largest weighted corner) of samplingRatio * samplingRatio bilinear samples, 0 for as
/// many as the cell has pixels, at most 64 each way.
struct RoiAlignParams {
  std::int32_t samplingRatio = 0;
  float spatialScale = 1.0F;
  std::int32_t halfPixel = 0;  ///< 1: regions are shifted by half a pixel and may be thin
  std::int32_t maximum = 0;    ///< 1: maximum instead of mean
};

}  // namespace mote::kernels
