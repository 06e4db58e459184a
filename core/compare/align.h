// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Partners among the parts that lie between the same partners:
//   p -> Conv -> BatchNormalization -> Relu -> q
//   p' -> Conv' -> Relu' -> q'           gives Conv Conv' and Relu Relu'
#pragma once

#include <array>

#include "core/compare/match.h"
#include "core/compare/signature.h"

namespace mote::compare {

/// A skeleton, and its parts' own signatures from the least to the most that is to be equal. Only
/// parts equal in the least are paired, but for the last two that stand in one place.
struct Gapped {
  const Skeleton* skeleton;
  std::array<const std::vector<Hash>*, 3> keys;
};

void alignGaps(const Gapped& before, const Gapped& after, Matching& matching);

}  // namespace mote::compare
