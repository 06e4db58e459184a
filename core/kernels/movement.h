// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Operands and parameters of kernels that only move elements; they work for any element type.
#pragma once

#include <cstdint>

#include "core/tensor/tensor_view.h"

namespace mote::kernels {

/// copy: same bytes, input to output. No parameters.

/// transpose: output dim i = input dim permutation[i].
struct TransposeParams {
  std::int32_t permutation[kMaxRank] = {};
};

/// concat: inputs differ along `axis` only; absent inputs are not allowed.
struct ConcatParams {
  std::int32_t axis = 0;
};

/// pad: constant padding; `value` holds one element in its first bytes. Output dims give trailing
/// pads. pad_edge repeats the outermost element, pad_reflect mirrors at it (pads below the dim);
/// both ignore `value`.
struct PadParams {
  std::int32_t before[kMaxRank] = {};
  alignas(8) std::uint8_t value[8] = {};
};

/// slice: output[i...] = input[start + i * step ...]; steps may be negative.
struct SliceParams {
  std::int32_t start[kMaxRank] = {};
  std::int32_t step[kMaxRank] = {};
};

/// gather: inputs (data, indices int32 or int64); negative indices count from the end;
/// out of range -> IndexOutOfRange. Data seen as [outer, count, inner bytes].
struct GatherParams {
  std::int32_t axis = 0;
};

/// gather_elements (GatherParams): indices of data's rank, no larger than data but along the axis;
/// output[i][j] = data[indices[i][j]][j] for axis 0.
///
/// gather_nd: data [batch..., named..., slice...], indices [batch..., n..., depth], one index for
/// each of `depth` named axes; output [batch..., n..., slice...].
struct GatherNdParams {
  std::int32_t batchDims = 0;
};

/// What a scattered update does to the element it falls on; all but None take float32, int32 and
/// int64.
enum class ScatterReduction : std::int32_t { None, Add, Mul, Max, Min };
/// scatter_elements: inputs (data, indices, updates), the last two of equal dims and data's rank;
/// output = data, with output[indices[i][j]][j] = updates[i][j] for axis 0. scatter_nd: indices
/// [n..., depth] and updates [n..., slice...], as gather_nd without batch; ignores the axis. Both
/// report indices out of range as gather does.
struct ScatterParams {
  std::int32_t axis = 0;
  ScatterReduction reduction = ScatterReduction::None;
};

/// broadcast (Expand): input broadcast to the output's dims. No parameters.
/// tile: output dim = input dim * repeats, repeats follow from the shapes. No parameters.
/// cast: between float32, int8, uint8, int32, int64, bool by operand types; floats truncate toward
/// zero, saturating. No parameters. cast_wide: alike between any two types, float16 and float64
/// among them, through 64 bits.

/// matmul_f32: inputs [B..., M, K], [B..., K, N] broadcast over leading dims as NumPy; no
/// parameters.

/// resize_f32: channels last [N, H, W, C]; source = a * output + b per axis. mode 0 nearest with
/// nearestMode 0 floor, 1 ceil, 2 round half down, 3 round half up; 1 linear (clamped to the edge).
struct ResizeParams {
  std::int32_t mode = 0;
  std::int32_t nearestMode = 0;
  float scaleH = 1.0F;
  float offsetH = 0.0F;
  float scaleW = 1.0F;
  float offsetW = 0.0F;
};

}  // namespace mote::kernels
