// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between a program's own element types and the real numbers people and data sets speak.
#pragma once

#include <span>
#include <vector>

#include "core/array/array.h"
#include "core/result/result.h"
#include "core/tensor/tensor_view.h"

namespace mote::execute {

/// Writes float32 values into an input: as they are, or quantized by the tensor's scale and zero
/// point (round half away from zero, saturating). Refused where the element counts differ or the
/// tensor is an integer without a scale.
[[nodiscard]] Result<void> writeReal(const TensorView& input, std::span<const float> values);

/// The real values of a tensor: dequantized where it has a scale, converted elsewhere.
[[nodiscard]] std::vector<float> readReal(const TensorView& tensor);

}  // namespace mote::execute
