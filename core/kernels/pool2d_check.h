// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Checks and geometry shared by every instruction set's pooling.
#pragma once

#include "core/kernels/kernel.h"
#include "core/kernels/pool2d.h"
#include "core/kernels/window.h"

namespace mote::kernels {

[[nodiscard]] WindowAxis pool2dRows(const Call& call) noexcept;
[[nodiscard]] WindowAxis pool2dColumns(const Call& call) noexcept;

Status checkPool2dF32(const Call& call) noexcept;
/// At most 2^22 cells in a window, so that sums stay in 32 bits.
Status checkPool2dPlaces(const Call& call) noexcept;
Status checkPool2dS8(const Call& call) noexcept;
/// At most 2^15 cells.
Status checkPool2dS16(const Call& call) noexcept;

}  // namespace mote::kernels
