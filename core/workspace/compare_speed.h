// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long two forms of a model take on this computer, taking turns.
#pragma once

#include "core/graph/graph.h"
#include "core/jobs/cancel.h"
#include "core/profile/timing.h"
#include "core/result/result.h"

namespace mote::workspace {

struct SpeedComparison {
  profile::Timing before;
  profile::Timing after;
};

/// On one thread, with the fastest kernels, on the same pseudo-random inputs in each one's type.
[[nodiscard]] Result<SpeedComparison> compareSpeed(const graph::Graph& before,
                                                   const graph::Graph& after,
                                                   const profile::TurnOptions& options,
                                                   const JobContext& context);

}  // namespace mote::workspace
