// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inputs to measure with where the user gives none: the same on every computer.
#pragma once

#include <cstdint>
#include <vector>

#include "core/array/array.h"
#include "core/execute/executor.h"
#include "core/result/result.h"

namespace mote::execute {

/// One array per input of the program, in its own type: float32 in -1..1, bytes and
/// int16 with a scale of any value, zeros in other integers, which may be indices. From a linear
/// congruential generator.
/// Other seeds give other noise.
[[nodiscard]] Result<std::vector<Array>> noiseInputs(const Executor& executor,
                                                     std::uint32_t seed = 0);

}  // namespace mote::execute
