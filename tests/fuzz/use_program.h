// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that is done to a .mote file: verification and a run.
#pragma once

#include <cstddef>
#include <span>

#include "core/execute/executor.h"
#include "tests/fuzz/share.h"

namespace mote::fuzz {

/// Loads into an arena of exactly the size asked for, so that a step outside is seen, and runs;
/// asserts that a refusal says where. The image is a header long at least.
void useProgram(std::span<const std::byte> image, execute::Kernels kernels, Tally& tally);

}  // namespace mote::fuzz
