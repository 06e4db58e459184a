// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Operands and parameters of dense_{f32,s8,s16}.
#pragma once

#include <cstdint>

namespace mote::kernels {

/// input [M, K], weight [N, K], bias [N] (float32 or int32, may be absent), s8 and s16: multiplier
/// int32 [N], shift int8 [N], or [1] each, the same for all outputs; output [M, N]. int8 weights
/// are symmetric; s16 as conv2d_s16. dense_s8 is fastest with denseS8Scratch() bytes of scratch.
struct DenseParams {
  float minimum = 0.0F;
  float maximum = 0.0F;
  std::int32_t quantizedMinimum = -128;
  std::int32_t quantizedMaximum = 127;
};

/// An input row widened to 16 bits. Long ones would make the layer need much more memory than its
/// tensors, and gain a twelfth: they go without.
[[nodiscard]] constexpr std::uint64_t denseS8Scratch(std::uint64_t depth) noexcept {
  return depth <= 256 ? (depth + 3) / 4 * 8 : 0;
}

}  // namespace mote::kernels
