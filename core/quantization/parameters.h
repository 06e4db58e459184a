// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scales and zero points: affine int8 or symmetric int16 for activations, symmetric per-channel
// int8 or int4 for weights.
#pragma once

#include <cstdint>
#include <vector>

#include "core/array/array.h"
#include "core/quantization/calibrate.h"

namespace mote::quantization {

/// What activations and weights are stored as. int4 weights are int8 in -7..7: ONNX before opset 21
/// has no int4, and compiling packs them.
struct Widths {
  ElementType activations = ElementType::Int8;  ///< or Int16
  int weightBits = 8;                           ///< or 4
};

/// real = scale * (stored - zeroPoint).
struct Affine {
  float scale = 1.0F;
  std::int32_t zeroPoint = 0;
};

/// int8 over the whole range -128..127; the range is widened to hold 0, which is then exact
/// (Jacob et al. 2018, "Quantization and training of neural networks for integer-arithmetic-only
/// inference"). int16: -32767..32767 around the zero point 0, as TFLite's "16x8" wants it.
[[nodiscard]] Affine affineOf(const Range& range, ElementType type = ElementType::Int8);

/// Stored values -127..127 with one scale per index of `axis` (all one scale where axis < 0); of
/// four bits -7..7, peaks cut off where that brings the rest closer.
struct QuantizedWeights {
  Array stored;
  std::vector<float> scales;
};
[[nodiscard]] QuantizedWeights quantizeWeights(const Array& weights, int axis, int bits = 8);

/// int32 bias with scale inputScale * weightScale[i]; saturates.
[[nodiscard]] Array quantizeBias(const Array& bias, float inputScale,
                                 const std::vector<float>& weightScales);

/// A constant activation (e.g. the addend of Add).
[[nodiscard]] Array quantizeConstant(const Array& constant, const Affine& affine,
                                     ElementType type = ElementType::Int8);

}  // namespace mote::quantization
