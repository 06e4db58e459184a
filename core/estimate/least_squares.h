// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Non-negative least squares for a handful of unknowns: costs cannot be negative.
#pragma once

#include <span>

#include "core/estimate/work.h"

namespace mote::estimate {

/// terms . x should be `value`; the relative error counts, so value > 0.
struct Equation {
  Terms terms = {};
  double value = 0.0;
};

/// The x >= 0 of the least sum of squared relative errors, exactly: every choice of unknowns that
/// are not 0 is solved. All 0 where there are no equations.
[[nodiscard]] Terms solveNonNegative(std::span<const Equation> equations);

[[nodiscard]] double dot(const Terms& first, const Terms& second) noexcept;

}  // namespace mote::estimate
