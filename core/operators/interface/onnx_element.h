// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Element types as ONNX numbers them in attributes (TensorProto.DataType).
#pragma once

#include <cstdint>

#include "core/tensor/element_type.h"

namespace mote::operators {

/// Undefined for numbers that are none of ours.
[[nodiscard]] ElementType elementOfOnnx(std::int64_t number) noexcept;
/// 0 for Undefined.
[[nodiscard]] std::int64_t onnxNumberOf(ElementType type) noexcept;

}  // namespace mote::operators
