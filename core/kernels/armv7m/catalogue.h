// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Every kernel of this folder, in name order: for Armv7-M without Arm's DSP instructions, such as
// Cortex-M3; empty for other targets.
#pragma once

#include "core/kernels/kernel.h"

namespace mote::kernels::armv7m {

[[nodiscard]] Catalogue all() noexcept;

}  // namespace mote::kernels::armv7m
