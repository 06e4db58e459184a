// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Every kernel of this folder, in name order; empty where the processor lacks AVX-512 or VNNI.
#pragma once

#include "core/kernels/kernel.h"

namespace mote::kernels::avx512 {

[[nodiscard]] Catalogue all() noexcept;

}  // namespace mote::kernels::avx512
