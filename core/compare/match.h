// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which part of one skeleton is which of another: first those equal to the bit with all around
// them, then with less and less in common, at last by their place between partners.
#pragma once

#include <cstdint>
#include <vector>

#include "core/compare/skeleton.h"
#include "core/jobs/cancel.h"
#include "core/result/result.h"

namespace mote::compare {

/// Partners of each side's parts; kNone where there is none.
struct Matching {
  std::vector<std::uint32_t> before;
  std::vector<std::uint32_t> after;
};

/// By part: the part itself where it has a partner, else what its first computed operand leads to.
[[nodiscard]] std::vector<Operand> rootsOf(const Skeleton& skeleton,
                                           const std::vector<std::uint32_t>& partners);

/// The other way around for skeletons the other way around.
[[nodiscard]] Result<Matching> match(const Skeleton& before, const Skeleton& after,
                                     const JobContext& context);

}  // namespace mote::compare
