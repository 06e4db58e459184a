// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Every kernel of this folder, in name order: for processors with Arm's M-profile vector extension
// ("Helium"), such as Cortex-M55; empty for other targets.
#pragma once

#include "core/kernels/kernel.h"

namespace mote::kernels::mve {

[[nodiscard]] Catalogue all() noexcept;

}  // namespace mote::kernels::mve
