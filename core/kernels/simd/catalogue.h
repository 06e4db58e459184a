// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The instruction sets that this room's kernels are compiled for.
#pragma once

#include <span>
#include <string_view>

#include "core/kernels/kernel.h"

namespace mote::kernels::simd {

struct InstructionSet {
  std::string_view name;  ///< "avx512" (with VNNI), "avx2" (with FMA), "neon_dot", "neon"
  Catalogue kernels;      ///< empty where this processor lacks it
};

/// Of the processor's family, best first. A kernel that a set lacks, a later one has.
[[nodiscard]] std::span<const InstructionSet> instructionSets() noexcept;

}  // namespace mote::kernels::simd
