// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Every kernel of this folder, in name order; empty where the target lacks Arm's DSP instructions,
// or has vectors beside them.
#pragma once

#include "core/kernels/kernel.h"

namespace mote::kernels::armv7em {

[[nodiscard]] Catalogue all() noexcept;

}  // namespace mote::kernels::armv7em
