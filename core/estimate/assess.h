// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every figure of a program on a board at once: what `mote info --board` prints and the window
// shows.
#pragma once

#include "core/estimate/estimate.h"
#include "core/estimate/fit.h"

namespace mote::estimate {

struct Assessment {
  Target target;
  Estimate estimate;
  Fit fit;
};

/// With these costs, or where there are none with the target's built-in ones.
[[nodiscard]] Result<Assessment> assess(const compile::Compiled& compiled, const Target& target,
                                        const CostTable* costs = nullptr);

}  // namespace mote::estimate
