// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Weights as they would be with the normalization behind them folded in, where the other model has
// none there: only so do they compare with weights that hold it already.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/compare/skeleton.h"

namespace mote::compare {

inline constexpr std::size_t kWeights = 1;  ///< the input that holds them

/// By part; float32.
[[nodiscard]] std::unordered_map<std::uint32_t, Array> foldedWeights(
    const Skeleton& skeleton, const std::vector<std::uint32_t>& partners);

}  // namespace mote::compare
