// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Checks of normalizing kernels of every instruction set.
#pragma once

#include "core/kernels/kernel.h"
#include "core/kernels/normalize.h"

namespace mote::kernels {

/// float32 to float32 of equal element count, seen as [outer, count, inner]; NormParams with a
/// finite epsilon of 0 or more.
Status checkNormalize(const Call& call) noexcept;

}  // namespace mote::kernels
