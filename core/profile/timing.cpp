// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/timing.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace mote::profile {

Timing timingOf(std::vector<double> microseconds) {
  if (microseconds.empty()) return {};
  std::ranges::sort(microseconds);
  const std::size_t count = microseconds.size();
  const std::size_t p90 = (count * 9 + 9) / 10 - 1;
  const double median = (microseconds[(count - 1) / 2] + microseconds[count / 2]) / 2.0;
  return {median, microseconds.front(), microseconds[p90], count};
}

Result<std::vector<Timing>> timeInTurns(
    const std::vector<std::function<Result<void>()>>& contestants, const TurnOptions& options,
    const JobContext& context) {
  using Clock = std::chrono::steady_clock;
  std::vector<std::vector<double>> times(contestants.size());
  for (std::size_t run = 0; run < options.warmup + options.runs; ++run) {
    if (context.cancelled()) return cancelled();
    for (std::size_t i = 0; i < contestants.size(); ++i) {
      const auto start = Clock::now();
      MOTE_TRY(contestants[i]());
      const std::chrono::duration<double, std::micro> took = Clock::now() - start;
      if (run >= options.warmup) times[i].push_back(took.count());
    }
  }
  std::vector<Timing> result;
  for (auto& one : times) result.push_back(timingOf(std::move(one)));
  return result;
}

}  // namespace mote::profile
