// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Checks shared by reductions and softmaxes of every instruction set.
#pragma once

#include "core/kernels/kernel.h"
#include "core/kernels/reduce.h"

namespace mote::kernels {

/// float32 [outer, count, inner] to [outer, inner]; ReduceParams.
Status checkReduceF32(const Call& call) noexcept;
/// The same for int64.
Status checkReduceI64(const Call& call) noexcept;
/// The same for int8, with multiplier and clamp.
Status checkReduceS8(const Call& call) noexcept;
/// The same for int16, at most 2^15 of them.
Status checkReduceS16(const Call& call) noexcept;
/// float32 to float32 of equal element count, seen as [outer, count, inner]; SoftmaxParams.
Status checkSoftmaxF32(const Call& call) noexcept;
/// int8; inner = 1, at most 4095 classes (the sum of exponentials has 12 integer bits).
Status checkSoftmaxS8(const Call& call) noexcept;
/// int16 [outer, count] and its two tables.
Status checkSoftmaxS16(const Call& call) noexcept;

}  // namespace mote::kernels
