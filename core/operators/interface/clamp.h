// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The output clamp that a fused Relu or Clip leaves on the node it follows.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>

#include "core/operators/interface/node_view.h"

namespace mote::operators {

/// Attributes (float) that core/compile sets on operators with `clamps`.
constexpr const char* kClampMinimum = "mote_min";
constexpr const char* kClampMaximum = "mote_max";

/// Infinite where nothing was fused.
struct Clamp {
  float minimum = -std::numeric_limits<float>::infinity();
  float maximum = std::numeric_limits<float>::infinity();
  [[nodiscard]] bool none() const noexcept {
    return minimum == -std::numeric_limits<float>::infinity() &&
           maximum == std::numeric_limits<float>::infinity();
  }
};

[[nodiscard]] Clamp clampOf(const NodeView& view);
/// The bounds of a Clip node (inputs 1 and 2, or attributes min and max of older opsets). Empty
/// where they are computed values or not float32.
[[nodiscard]] std::optional<Clamp> clipBounds(const NodeView& view);

/// The clamp in int8 or int16 steps of output 0's quantization, as TFLite's
/// CalculateActivationRangeQuantized gives it; all of the type without clamp.
struct QuantizedClamp {
  std::int32_t minimum = -128;
  std::int32_t maximum = 127;
};

[[nodiscard]] QuantizedClamp quantizedClamp(const Clamp& clamp, const graph::Value& result);
[[nodiscard]] QuantizedClamp quantizedClampOf(const NodeView& view);

/// Sets the clamp members of a kernel's parameters that has both forms.
template <typename Params>
void setClamp(const NodeView& view, Params& params) {
  const Clamp clamp = clampOf(view);
  params.minimum = clamp.minimum;
  params.maximum = clamp.maximum;
  const QuantizedClamp quantized = quantizedClampOf(view);
  params.quantizedMinimum = quantized.minimum;
  params.quantizedMaximum = quantized.maximum;
}

}  // namespace mote::operators
