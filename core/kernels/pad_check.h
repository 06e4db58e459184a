// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Checks shared by the padding kernels.
#pragma once

#include "core/kernels/kernel.h"
#include "core/kernels/movement.h"

namespace mote::kernels {

/// One input and an output of its type and rank, which the input and the pads before it fit in.
Status checkPad(const Call& call) noexcept;

}  // namespace mote::kernels
