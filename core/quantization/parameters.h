// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scales and zero points: affine int8 for activations, symmetric per-channel int8 for weights.
#pragma once

#include <cstdint>
#include <vector>

#include "core/array/array.h"
#include "core/quantization/calibrate.h"

namespace mote::quantization {

/// real = scale * (stored - zeroPoint).
struct Affine {
  float scale = 1.0F;
  std::int32_t zeroPoint = 0;
};

/// int8 over the whole range -128..127; the range is widened to hold 0, which is then exact
/// (Jacob et al. 2018, "Quantization and training of neural networks for integer-arithmetic-only
/// inference").
[[nodiscard]] Affine affineOf(const Range& range);

/// Stored values -127..127 with one scale per index of `axis` (all one scale where axis < 0).
struct QuantizedWeights {
  Array stored;
  std::vector<float> scales;
};
[[nodiscard]] QuantizedWeights quantizeWeights(const Array& weights, int axis);

/// int32 bias with scale inputScale * weightScale[i]; saturates.
[[nodiscard]] Array quantizeBias(const Array& bias, float inputScale,
                                 const std::vector<float>& weightScales);

/// A constant activation (e.g. the addend of Add) as int8.
[[nodiscard]] Array quantizeConstant(const Array& constant, const Affine& affine);

}  // namespace mote::quantization
