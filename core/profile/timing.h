// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wall times of contestants that take turns, so that whatever slows the machine slows them alike.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "core/jobs/cancel.h"
#include "core/result/result.h"

namespace mote::profile {

/// In microseconds, over `runs` runs.
struct Timing {
  double median = 0.0;
  double least = 0.0;
  double p90 = 0.0;  ///< nine of ten runs took at most this
  std::size_t runs = 0;
};

/// `microseconds` in any order; all zero where there are none.
[[nodiscard]] Timing timingOf(std::vector<double> microseconds);

struct TurnOptions {
  std::size_t runs = 200;   ///< counted, each contestant
  std::size_t warmup = 20;  ///< before counting starts, each contestant
};

/// One Timing per contestant, in order. Ends at the first contestant that fails.
[[nodiscard]] Result<std::vector<Timing>> timeInTurns(
    const std::vector<std::function<Result<void>()>>& contestants, const TurnOptions& options,
    const JobContext& context);

}  // namespace mote::profile
