// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Normally distributed numbers that are the same on every machine.
#pragma once

#include <cstdint>
#include <span>

namespace mote::blocks {

/// Mean 0. SplitMix64 (Steele et al. 2014) and the polar method (Marsaglia and Bray 1964), because
/// the standard library leaves its distributions to each implementation. `state` moves on.
void fillNormal(std::span<float> values, double deviation, std::uint64_t& state);

}  // namespace mote::blocks
