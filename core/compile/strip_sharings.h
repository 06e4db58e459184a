// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An image written strip by strip over one that is read strip by strip.
#pragma once

#include <vector>

#include "core/compile/draft_plan.h"

namespace mote::compile {

/// Storages that several nodes write, over storages whose bytes nobody needs any more by then, as
/// of PlanSharing; what one node alone does is nodeSharings().
[[nodiscard]] std::vector<PlanSharing> stripSharings(const Draft& draft,
                                                     const std::vector<Lifetime>& alive);

}  // namespace mote::compile
