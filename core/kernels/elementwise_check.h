// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Checks shared by element-wise kernels of every instruction set.
#pragma once

#include "core/kernels/elementwise.h"
#include "core/kernels/kernel.h"

namespace mote::kernels {

/// One float32 input and output of equal element count; UnaryParams or no parameters.
Status checkUnary(const Call& call) noexcept;
/// The same, and the kernel reads UnaryParams.
Status checkUnaryWithParams(const Call& call) noexcept;
/// UnaryParams' a <= b.
Status checkUnaryClamp(const Call& call) noexcept;

/// Two inputs of one type out of float32, int32, int64 and an output of that type to which both
/// broadcast; BinaryParams.
Status checkBinary(const Call& call) noexcept;
/// The same for float32 only.
Status checkBinaryF32(const Call& call) noexcept;
/// Any equal types out of float32, int8, uint8, int32, int64, Bool; output Bool; no parameters
/// read.
Status checkComparison(const Call& call) noexcept;
/// Bool to Bool; no parameters read.
Status checkLogical(const Call& call) noexcept;
/// int8 inputs that broadcast to an int8 output; QuantizedBinaryParams.
Status checkBinaryS8(const Call& call) noexcept;
/// The same of int16.
Status checkBinaryS16(const Call& call) noexcept;

}  // namespace mote::kernels
