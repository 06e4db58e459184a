// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Operands and parameters of kernels that normalize by statistics of the input itself.
#pragma once

#include <cstdint>

namespace mote::kernels {

/// float32 to float32 of equal element count, each vector along count of [outer, count, inner] by
/// itself. standardize_f32: (x - mean) / sqrt(variance + epsilon). l1_normalize_f32,
/// l2_normalize_f32: x / norm, or 0 where the norm is 0; epsilon is ignored.
struct NormParams {
  std::int32_t outer = 1;
  std::int32_t count = 1;
  std::int32_t inner = 1;
  float epsilon = 0.0F;
};

/// lrn_f32, channels last [..., C]: x / (bias + alpha / size * sum of squares)^beta, over channels
/// from c - floor((size - 1) / 2) to c + ceil((size - 1) / 2).
struct LrnParams {
  std::int32_t size = 1;
  float alpha = 0.0F;
  float beta = 0.0F;
  float bias = 1.0F;
};

}  // namespace mote::kernels
